# Tests of paper: the PDF as other programs read it, the painted page, and the preview.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

tpgg_add_test(NAME test_print
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/print_painter_test.cpp
        ${PROJECT_SOURCE_DIR}/tests/ui/print_paper.h
        ${PROJECT_SOURCE_DIR}/tests/ui/print_pdf_test.cpp
    LIBRARIES ui::print
    LABEL ui
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)

tpgg_add_test(NAME test_print_preview
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/print_paper.h
        ${PROJECT_SOURCE_DIR}/tests/ui/print_preview_test.cpp
    LIBRARIES ui::preview Qt6::Test
    LABEL ui
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
