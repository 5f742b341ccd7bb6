package org.maillage.imports;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.Command;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@code ./maillage import}: shows what files would change, applies them when told to, and undoes it. */
@Component
class ImportCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final List<FileKind> kinds;
    private final Function<Runnable, Optional<String>> terminal;

    @Autowired
    ImportCommand(List<FileKind> kinds) {
        this(kinds, ImportCommand::ask);
    }

    /** @param terminal shows a question to the person there and hands back the answer; empty without a person */
    ImportCommand(List<FileKind> kinds, Function<Runnable, Optional<String>> terminal) {
        this.kinds = kinds;
        this.terminal = terminal;
    }

    private static Optional<String> ask(Runnable question) {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        console.ifPresent(it -> question.run());
        return console.map(Console::readLine);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.FRENCH);
        // The terminal may be one that Java takes for ASCII; everybody reads UTF-8 today.
        var printed = new PrintImport(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return run(ImportArguments.of(arguments), printed);
        } catch (IllegalArgumentException | IllegalStateException | NotPossible e) {
            printed.sentence(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            return REFUSED;
        } catch (RuntimeException e) {
            LOG.error("The import {} failed.", arguments, e);
            printed.sentence(Words.say("imports.failed"));
            return REFUSED;
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private int run(ImportArguments arguments, PrintImport printed) {
        if (arguments.switches().contains("list")) {
            printed.list(kinds);
            return DONE;
        }
        if (arguments.options().containsKey("undo")) {
            return undo(arguments.options().getOrDefault("undo", ""), printed);
        }
        if (arguments.files().isEmpty()) {
            printed.usage(kinds);
            return REFUSED;
        }
        arguments.files().forEach(ImportCommand::refuseWhatIsNoFile);
        return read(arguments, printed);
    }

    private int read(ImportArguments arguments, PrintImport printed) {
        var kind = kinds.stream()
                .filter(it -> arguments.files().stream().allMatch(it::recognises))
                .findFirst();
        if (kind.isEmpty()) {
            printed.unknown(arguments.files(), kinds);
            return REFUSED;
        }
        var preview = kind.get().preview(arguments.request());
        printed.preview(kind.get(), preview);
        if (!preview.applicable()) {
            return preview.refusals().stream().anyMatch(it -> it.line() == 0) ? REFUSED : DONE;
        }
        if (!arguments.switches().contains("apply") && !agreed(printed)) {
            return DONE;
        }
        printed.applied(kind.get().apply(arguments.request()));
        return DONE;
    }

    private boolean agreed(PrintImport printed) {
        var typed = terminal.apply(printed::question);
        var agreed = typed.map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> it.equals("o") || it.equals("oui"))
                .isPresent();
        if (!agreed) {
            printed.notApplied(typed.isPresent());
        }
        return agreed;
    }

    private int undo(String typed, PrintImport printed) {
        var id = id(typed);
        if (kinds.stream().noneMatch(it -> it.undo(id))) {
            throw new IllegalArgumentException(Words.say("imports.no-such-change", typed));
        }
        printed.sentence(Words.say("imports.undone", typed));
        return DONE;
    }

    private static ChangeId id(String typed) {
        try {
            return new ChangeId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Words.say("imports.no-such-change", typed), e);
        }
    }

    private static void refuseWhatIsNoFile(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(Words.say("imports.missing", file.toString()));
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(Words.say("imports.folder", file.toString()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(Words.say("imports.unreadable", file.toString()));
        }
        if (file.toFile().length() == 0) {
            throw new IllegalArgumentException(Words.say("imports.empty", file.toString()));
        }
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods)")) {
            throw new IllegalArgumentException(Words.say("imports.workbook", file.toString()));
        }
    }
}
