#include "app/cli/protocol_output.h"

#include "app/cli/paper.h"

namespace cli {

std::chrono::year_month_day thisDay() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::string protocolIn(std::string_view format, const exchange::ProtocolSource& source) {
    const exchange::Protocol protocol = exchange::controlProtocol(source);
    if (format == "csv") {
        return exchange::protocolAsCsv(protocol);
    }
    if (format == "odt") {
        return exchange::protocolAsOdt(source, protocol);
    }
    if (format == "html") {
        return exchange::protocolAsHtml(source, protocol);
    }
    if (format == "pdf") {
        return asPdf(std::vector{exchange::printedProtocol(source, protocol)}, exchange::protocolTitle(source.draft));
    }
    return exchange::protocolAsText(source, protocol);
}

}  // namespace cli
