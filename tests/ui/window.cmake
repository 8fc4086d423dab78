# The window over the sample plan, held in memory: no file, no display.
tpgg_add_test(NAME test_ui_window LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/continue_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/form_offer_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/form_upgrade_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/earlier_years_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/journal_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/model_edit_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/project_tree_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/table_chart_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/model_list_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/model_paste_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/note_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/old_form_plan.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/scenario_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/solve_bar_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/start_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/summary_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/sweep_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/method_to_plan_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/copied_digits_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/merge_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/take_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_access_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_cells_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_export_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_charts_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_comparison_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_inputs_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/inputs_loading_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/import_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_keys_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_layout_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_leaving_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_list_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_memory_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_pages_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_services_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_small_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_years_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.cpp ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.h
    LIBRARIES ui::window Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
