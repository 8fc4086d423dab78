# The page of checks: what is wrong, what is done about it, the checklist.
tpgg_add_test(NAME test_ui_checks LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/checks_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.cpp ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.h
    LIBRARIES ui::check core::reading Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
