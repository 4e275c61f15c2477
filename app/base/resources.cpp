#include "app/base/resources.h"

#include <qglobal.h>

// Q_INIT_RESOURCE must stand outside any namespace.
void initResources()
{
    Q_INIT_RESOURCE(migrations);
    Q_INIT_RESOURCE(vermilion_data);
    Q_INIT_RESOURCE(vermilion_mime);
    Q_INIT_RESOURCE(translations);
#ifdef VERMILION_HAS_SYNTAX
    Q_INIT_RESOURCE(vermilion_syntax);
#endif
}
