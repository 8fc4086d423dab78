#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <string>

class QGuiApplication;

namespace ui {

/// What a program without a window needs to make a PDF: the smallest Qt application on the offscreen
/// platform, with Qt's own warnings silenced while it lives. Does nothing where an application already runs.
class PdfEnvironment {
public:
    PdfEnvironment();
    ~PdfEnvironment();
    PdfEnvironment(const PdfEnvironment&) = delete;
    PdfEnvironment& operator=(const PdfEnvironment&) = delete;

private:
    // QGuiApplication refers to its arguments, and edits them, for its whole life.
    std::string m_program = "tpgg";
    std::string m_option = "-platform";
    std::string m_platform = "offscreen";
    std::array<char*, 4> m_arguments{m_program.data(), m_option.data(), m_platform.data(), nullptr};
    int m_argumentCount = 3;
    std::unique_ptr<QGuiApplication> m_application;
    QtMessageHandler m_formerHandler = nullptr;
};

}  // namespace ui
