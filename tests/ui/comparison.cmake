# Scenarios beside each other, and why a total changed.
tpgg_add_test(NAME test_ui_comparison LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/chart_geometry.cpp ${PROJECT_SOURCE_DIR}/tests/ui/chart_geometry.h
        ${PROJECT_SOURCE_DIR}/tests/ui/comparison_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/comparison_subjects_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/deed_bars_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.cpp ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.h
    LIBRARIES ui::scenario Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
