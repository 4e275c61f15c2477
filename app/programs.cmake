# The two programs. Everything else is in a library.
qt_add_executable(vermilionctl app/ctl.cpp)
target_link_libraries(vermilionctl PRIVATE vermilion_ctl Qt6::Gui)

qt_add_executable(vermilion app/main.cpp)
target_link_libraries(vermilion PRIVATE vermilion_desktop)

install(TARGETS vermilion vermilionctl)
