#include "core/storage/fault_messages.h"

#include "core/output/system_words.h"
#include "core/storage/lock_file.h"

namespace storage::fault {

namespace {

std::string named(const Path& file) {
    return "Файл «" + file.string() + "»";
}

std::string versions(int version, int known) {
    return "более новой версией программы (устройство файла " + std::to_string(version) + ", эта программа знает до "
           + std::to_string(known) + ")";
}

}  // namespace

FileError missing(const Path& file) {
    return {FileFault::Missing, file,
            named(file) + " не найден. Проверьте имя и папку: возможно, файл переименован или перемещён."};
}

FileError missingFolder(const Path& file) {
    return {FileFault::Missing, file,
            named(file) + " не создан: папки «" + file.parent_path().string()
                + "» нет. Создайте её или выберите другую."};
}

FileError notCreatable(const Path& file) {
    return {FileFault::NotPermitted, file,
            named(file) + " не создан: в папку «" + std::filesystem::absolute(file).parent_path().string()
                + "» нельзя писать. Выберите другую."};
}

FileError alreadyExists(const Path& file) {
    return {FileFault::AlreadyExists, file, named(file) + " уже есть, и он не тронут. Выберите другое имя."};
}

FileError notReadable(const Path& file) {
    return {FileFault::NotPermitted, file,
            named(file) + " нельзя прочитать: нет прав. Попросите владельца файла или администратора открыть доступ."};
}

FileError isFolder(const Path& file) {
    return {FileFault::NotAPlan, file, "«" + file.string() + "» – папка, а не план. Выберите файл .tpgg в ней."};
}

FileError isEmpty(const Path& file) {
    return {FileFault::NotAPlan, file,
            named(file) + " пуст: в нём нет плана. Возьмите копию файла или создайте новый план."};
}

FileError notDatabase(const Path& file) {
    return {FileFault::NotAPlan, file,
            named(file) + " – не план ТПГГ. Выберите файл .tpgg, созданный этой программой."};
}

FileError otherDatabase(const Path& file) {
    return {FileFault::NotAPlan, file,
            named(file)
                + " – база данных другой программы, а не план ТПГГ. Выберите файл .tpgg, созданный этой программой."};
}

FileError damaged(const Path& file, const std::string& detail) {
    return {FileFault::Damaged, file,
            named(file) + " повреждён или обрезан: " + detail
                + ". Он не изменён; возьмите его копию (резервную, из почты, с другого диска)."};
}

FileError notAFile(const Path& file) {
    return {FileFault::NotAPlan, file,
            "«" + file.string()
                + "» – не файл, а канал или устройство. Выберите файл .tpgg, созданный этой программой."};
}

FileError giant(const Path& file) {
    return {FileFault::NotAPlan, file,
            named(file) + " больше гигабайта: таким план не бывает. Он не открыт и не изменён; возьмите его копию."};
}

FileError tooLong(const Path& file) {
    return {FileFault::Failed, file,
            named(file) + " не изменён: текст длиннее миллиона знаков в нём не хранится. Сократите его."};
}

FileError unfinishedWrite(const Path& file) {
    return {FileFault::ReadOnly, file,
            named(file)
                + " хранит незаконченную запись, а исправить её здесь нельзя: доступ только для чтения. Скопируйте его "
                  "вместе с файлом «"
                + file.filename().string() + "-journal» в папку, где можно писать, и откройте копию."};
}

FileError newer(const Path& file, int version, int known) {
    return {FileFault::Newer, file,
            named(file) + " записан " + versions(version, known)
                + ". Он открыт только для чтения; чтобы изменять его, обновите программу."};
}

FileError unreadablyNew(const Path& file, int version, int known) {
    return {FileFault::Newer, file,
            named(file) + " записан " + versions(version, known) + " и не читается. Обновите программу."};
}

FileError altered(const Path& file, int step) {
    return {FileFault::Altered, file,
            named(file) + " создан другой сборкой программы: шаг " + std::to_string(step)
                + " его устройства не тот, что здесь. Он не изменён; откройте его той программой, которой он создан."};
}

FileError editionAltered(const Path& file, const std::string& edition) {
    return {FileFault::Altered, file,
            named(file) + " открыт только для чтения: форма «" + edition
                + "» внутри него не совпадает со своей контрольной суммой, цифры могут быть неверны. Возьмите копию "
                  "файла."};
}

FileError readOnlyFile(const Path& file) {
    return {FileFault::ReadOnly, file,
            named(file)
                + " доступен только для чтения. Чтобы изменять план, сохраните его под другим именем или попросите "
                  "право записи."};
}

FileError readOnlyFolder(const Path& file) {
    return {FileFault::ReadOnly, file,
            named(file)
                + " лежит в папке, куда нельзя писать, и открыт только для чтения. Чтобы изменять план, сохраните его "
                  "в другой папке."};
}

FileError openedForReading(const Path& file) {
    return {FileFault::ReadOnly, file, named(file) + " открыт только для чтения. Откройте его для изменения."};
}

FileError locked(const Path& file, const LockOwner& owner) {
    std::string message =
        named(file) + " занят: открыт " + owner.describe()
        + ". Здесь он открыт только для чтения; чтобы изменять план, закройте его там или сохраните под другим именем.";
    if (owner.host != LockOwner::thisProcess().host) {
        message += " Если программа там завершилась аварийно, удалите файл «" + LockFile::beside(file).string() + "».";
    }
    return {FileFault::Locked, file, message};
}

FileError lockedAgainstReplacing(const Path& file, const LockOwner& owner) {
    return {FileFault::Locked, file,
            named(file) + " занят: открыт " + owner.describe()
                + ". Он не заменён; закройте его там или выберите другое имя."};
}

FileError lockPathTaken(const Path& file, const Path& lock) {
    return {FileFault::ReadOnly, file,
            named(file) + " открыт только для чтения: «" + lock.filename().string()
                + "» рядом с ним – папка, ссылка или канал, а не файл блокировки. Уберите его и откройте план снова."};
}

FileError journalPathTaken(const Path& file, const Path& journal) {
    return {FileFault::Failed, file,
            named(file) + " не открыт: «" + journal.filename().string()
                + "» рядом с ним – папка, ссылка или канал, а не журнал записи. Уберите его и откройте план снова."};
}

FileError lockLost(const Path& file, const LockOwner& owner) {
    return {FileFault::Locked, file,
            named(file) + " занят: его файл блокировки удалён, и план открыт " + owner.describe()
                + ". Изменение не записано; закройте план здесь или сохраните под другим именем."};
}

FileError withoutLocks(const Path& file) {
    return {FileFault::ReadOnly, file,
            named(file)
                + " открыт только для чтения: в его папке не действуют блокировки, и два человека могли бы изменять "
                  "план разом. Чтобы изменять план, сохраните его в другой папке."};
}

FileError busy(const Path& file) {
    return {FileFault::Locked, file,
            named(file)
                + " сейчас занят другой программой (копирование, проверка). Изменение не записано; повторите через "
                  "минуту."};
}

FileError diskFull(const Path& file) {
    return {FileFault::DiskFull, file,
            named(file)
                + " не записан: на диске нет места или исчерпана квота. Прежнее содержимое цело; освободите место и "
                  "повторите."};
}

FileError noRoomToEdit(const Path& file) {
    return {FileFault::DiskFull, file,
            named(file)
                + " открыт только для чтения: на диске нет места или исчерпана квота. Освободите место и откройте план "
                  "снова."};
}

FileError changedOutside(const Path& file) {
    return {FileFault::ChangedOutside, file,
            named(file)
                + " изменён другой программой, пока был открыт здесь. Изменение не записано; закройте план и откройте "
                  "его снова."};
}

FileError movedAway(const Path& file) {
    return {FileFault::Missing, file,
            named(file)
                + " переименован, перемещён или удалён, пока был открыт. Изменение не записано; верните файл на место "
                  "или сохраните план под другим именем."};
}

FileError snapshotNotTaken(const Path& plan, const std::system_error& error) {
    return {FileFault::Failed, plan,
            "Копия плана «" + plan.string() + "» перед изменением не сделана: "
                + output::systemWords(error.code().value()) + ". План можно изменять."};
}

FileError noSnapshot(const Path& plan, int number) {
    return {FileFault::Missing, plan,
            "Копии № " + std::to_string(number) + " у плана «" + plan.string()
                + "» нет. Список копий: tpgg-cli snapshots ФАЙЛ list."};
}

FileError failed(const Path& file, const std::string& detail) {
    return {FileFault::Failed, file,
            named(file) + ": сбой чтения или записи (" + detail + "). Проверьте диск или сеть и повторите."};
}

std::string foreignJournalSetAside(const Path& file, const Path& aside) {
    return named(file)
           + " заменён после аварии: рядом лежал журнал незаконченной записи другого файла. План открыт как есть, "
             "журнал в него не внесён и сохранён под именем «"
           + aside.filename().string() + "».";
}

std::string foreignJournalLeft(const Path& file, const Path& journal) {
    return named(file) + " заменён после аварии: рядом лежит журнал незаконченной записи другого файла, «"
           + journal.filename().string() + "». План показан как есть, журнал в него не внесён и не тронут.";
}

std::string stateChangedOutside(const Path& file, const std::string& values) {
    return named(file) + " изменён вне программы"
           + (values.empty() ? ": сведения о плане, сценариях или значениях, которых нет в журнале" : ": " + values)
           + ". Проверьте это; первая же правка в программе примет файл таким, какой он есть.";
}

std::string journalChangedOutside(const Path& file) {
    return named(file)
           + " изменён вне программы: конец его журнала не сходится с контрольной суммой. Какие записи изменены, "
             "покажет tpgg-cli check ФАЙЛ --deep.";
}

std::string sealAbsent(const Path& file) {
    return named(file) + " изменён вне программы: в нём нет контрольных сумм. Первая же правка в программе создаст их.";
}

}  // namespace storage::fault
