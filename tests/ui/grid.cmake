# The grid: one executable for its tests, one that only draws pictures to look at.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Test)
set(grid_demo
    ${PROJECT_SOURCE_DIR}/tests/ui/grid_demo_model.cpp
    ${PROJECT_SOURCE_DIR}/tests/ui/grid_demo_model.h
    ${PROJECT_SOURCE_DIR}/tests/ui/grid_demo_rows.cpp
    ${PROJECT_SOURCE_DIR}/tests/ui/grid_demo_rows.h)
tpgg_add_test(NAME test_ui_grid LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/cells_accessible_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_accessible_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_cells_test.cpp
        ${grid_demo}
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_edit_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_fixture.h
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_header_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_keys_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_scroll_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/theme_test.cpp
    LIBRARIES ui::form ui::widgets Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
set_target_properties(test_ui_grid PROPERTIES AUTOMOC ON)
add_executable(grid_pictures EXCLUDE_FROM_ALL
    ${PROJECT_SOURCE_DIR}/tests/ui/grid_pictures.cpp ${grid_demo})
target_link_libraries(grid_pictures PRIVATE project_options project_warnings ui::form ui::widgets)
set_target_properties(grid_pictures PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
