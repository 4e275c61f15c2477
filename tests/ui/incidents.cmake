vermilion_test(tst_incidents_models vermilion_ui_incidents vermilion_knowledge)
vermilion_test(tst_incidents_page vermilion_ui_incidents vermilion_knowledge)
vermilion_test(tst_incidents_parts vermilion_ui_incidents vermilion_knowledge)
vermilion_test(tst_overview_alarms vermilion_ui_overview vermilion_knowledge vermilion_workspace)
# Not a test: the Incidents page with its tabs and dialogs, for people to look at. casegallery FOLDER STORE [en|zh] [light|dark]
add_executable(casegallery ${CMAKE_CURRENT_LIST_DIR}/casegallery.cpp)
target_link_libraries(casegallery PRIVATE vermilion_ui_overview vermilion_ui_incidents vermilion_knowledge vermilion_demo)
set_target_properties(casegallery PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
