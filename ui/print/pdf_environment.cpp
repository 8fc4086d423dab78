#include "ui/print/pdf_environment.h"

#include <QGuiApplication>

#include <cstdio>

namespace ui {

namespace {

/// Qt warns of things that do not concern a PDF (no runtime directory, no theme); faults still reach stderr.
void reportFaultsOnly(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    }
}

}  // namespace

PdfEnvironment::PdfEnvironment() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    m_formerHandler = qInstallMessageHandler(reportFaultsOnly);
    m_application = std::make_unique<QGuiApplication>(m_argumentCount, m_arguments.data());
}

PdfEnvironment::~PdfEnvironment() {
    if (m_application) {
        m_application.reset();
        qInstallMessageHandler(m_formerHandler);
    }
}

}  // namespace ui
