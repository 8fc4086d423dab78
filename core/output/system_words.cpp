#include "core/output/system_words.h"

#include <cerrno>

namespace output {

std::string systemWords(int error) {
    switch (error) {
    case ENOENT:
        return "такого файла или папки нет";
    case ENOTDIR:
        return "на месте папки стоит файл";
    case EACCES:
    case EPERM:
        return "нет прав";
    case EROFS:
        return "папка доступна только для чтения";
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "на диске нет места";
    case EEXIST:
        return "на этом месте уже стоит файл";
    case EISDIR:
        return "это папка";
    case ENAMETOOLONG:
        return "имя слишком длинно";
    case ELOOP:
        return "ссылки ведут по кругу";
    case EPIPE:
        return "получатель закрыл вывод";
    case EIO:
        return "сбой диска или сети";
    default:
        return "ошибка системы " + std::to_string(error);
    }
}

}  // namespace output
