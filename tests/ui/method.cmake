# The page «Методы» without a plan; with one: method_to_plan_test.cpp.
tpgg_add_test(NAME test_ui_method LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/method_page_test.cpp
    LIBRARIES ui::method Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
