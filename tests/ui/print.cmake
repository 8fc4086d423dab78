# Tests of paper: the PDF as other programs read it, and the preview page.
tpgg_add_test(NAME test_print
    SOURCES
        ${PROJECT_SOURCE_DIR}/tests/ui/print_paper.h
        ${PROJECT_SOURCE_DIR}/tests/ui/print_pdf_test.cpp
    LIBRARIES ui::print
    LABEL ui
    ENVIRONMENT QT_QPA_PLATFORM=offscreen)
