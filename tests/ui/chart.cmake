# Charts painted over Qt Charts axes, alone and over the sample plan.
tpgg_add_test(NAME test_ui_chart LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_geometry.cpp ${PROJECT_SOURCE_DIR}/tests/ui/chart_geometry.h
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_export_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_layout_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_reasons_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_steps_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/sensitivity_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.cpp ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.h
    LIBRARIES ui::chart Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
