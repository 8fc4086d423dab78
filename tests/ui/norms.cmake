# The page of normatives, and the preview before a table is taken.
tpgg_add_test(NAME test_ui_norms LABEL ui
    MAIN GTest::gtest
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/grid_main.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/audit_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/deviations_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/norm_place.h
        ${PROJECT_SOURCE_DIR}/tests/ui/norms_page_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/norms_years_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/paste_preview_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.cpp ${PROJECT_SOURCE_DIR}/tests/ui/window_plan.h
    LIBRARIES ui::window Qt6::Test
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
