package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Visibility;
import org.maillage.directory.imports.Import.State;
import org.maillage.directory.imports.MappingOverview.TypedMapping;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.table.SafeCsv;
import org.maillage.table.Unreadable;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of actors by pages: sent, told what their columns mean, looked at, applied, undone. */
@Controller
record ImportController(
        Imports imports,
        ActorImports actorImports,
        ImportOverview overview,
        MappingOverview mappingOverview,
        DirectoryPolicy policy,
        JdbcClient database) {

    private static final String IMPORT = "/directory/imports/{id:[0-9a-f-]{36}}";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_NOTES = 200_000;

    @GetMapping("/directory/imports")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        var reader = policy.reader(me);
        policy.mustKeepSome(reader);
        model.addAttribute("page", overview.list(reader, "", "territory", ""));
        return "directory/imports/list";
    }

    @PostMapping("/directory/imports")
    String send(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "territory") String visibility,
            @RequestParam MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var reader = policy.reader(me);
        var territory = owner.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(owner) : null;
        policy.mustKeep(reader, territory);
        var name = name(file);
        var problem = ActorImports.problem(name, file.getBytes()).orElse("");
        if (problem.isEmpty()) {
            try {
                var taken = actorImports.take(name, file.getBytes(), territory, me.id(), chosen(visibility));
                return "redirect:" + taken.path();
            } catch (Unreadable e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        response.setStatus(422);
        model.addAttribute("page", overview.list(reader, owner, visibility, problem));
        return "directory/imports/list";
    }

    private static String name(MultipartFile file) {
        var whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static Visibility chosen(String typed) {
        return ImportOverview.visibilities().stream().anyMatch(it -> it.key().equals(typed))
                ? Visibility.of(typed)
                : Visibility.TERRITORY;
    }

    @GetMapping(IMPORT)
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var it = kept(id, me);
        if (it.state() == State.MAPPING) {
            try {
                model.addAttribute("page", mappingOverview.first(it));
                return "directory/imports/mapping";
            } catch (Unreadable e) {
                imports.fail(it, String.valueOf(e.getMessage()));
                return "redirect:" + it.path();
            }
        }
        model.addAttribute("page", overview.show(it, policy.reader(me)));
        return "directory/imports/show";
    }

    @PostMapping(IMPORT + "/mapping")
    String map(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        var it = in(State.MAPPING, id, me);
        var typed = TypedMapping.of(
                sent, actorImports.look(it, table -> table.header().names()));
        var mapping = typed.mapping();
        var mistakes = new Mistakes()
                .words(typed.source(), "source", LONGEST_TITLE)
                .atMost(typed.licence(), "licence", LONGEST_TITLE)
                .unless(mapping.columns().containsValue("name"), "columns", "directory.import.mapping.no-name")
                .unless(
                        mapping.columns().values().stream().distinct().count()
                                == mapping.columns().size(),
                        "columns",
                        "directory.import.mapping.twice");
        if (mistakes.refuse(response)) {
            model.addAttribute("page", mappingOverview.again(it, typed, mistakes));
            return "directory/imports/mapping";
        }
        actorImports.map(it, typed.source(), typed.licence(), mapping, chosen(typed.visibility()));
        return "redirect:" + it.path();
    }

    @PostMapping(IMPORT + "/apply")
    String apply(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var it = in(State.READ, id, me);
        actorImports.apply(it);
        return "redirect:" + it.path();
    }

    @PostMapping(IMPORT + "/undo")
    String undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var it = in(State.APPLIED, id, me);
        actorImports.undo(it);
        return "redirect:" + it.path();
    }

    @PostMapping(IMPORT + "/leave")
    String leave(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var it = kept(id, me);
        if (it.isAtWork() || it.state() == State.APPLIED || it.state() == State.UNDONE) {
            throw new NotPossible(say("directory.import.moved-on"));
        }
        actorImports.leave(it);
        next.addFlashAttribute(Here.FLASH, say("directory.import.left"));
        return "redirect:/directory/imports";
    }

    /** Each row that was refused or taken with a doubt, with its line and the reason. */
    @GetMapping(IMPORT + "/report.csv")
    void report(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        var it = kept(id, me);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rapport-" + it.number() + ".csv\"");
        try (var csv = new SafeCsv(response.getOutputStream())) {
            csv.row(List.of(
                    say("directory.import.report.line"),
                    say("directory.import.report.taken"),
                    say("directory.import.report.why"),
                    say("directory.import.report.row")));
            database.sql("""
                    select line, refused, key, filling, excerpt
                    from directory.import_note
                    where import = :id
                    order by line, number
                    limit :most
                    """).param("id", id).param("most", MOST_NOTES).query((RowCallbackHandler) row ->
                    csv.row(List.of(
                            Long.toString(row.getLong("line")),
                            say(row.getBoolean("refused") ? "directory.no" : "directory.yes"),
                            say("table.refused." + row.getString("key"), (Object[])
                                    row.getArray("filling").getArray()),
                            row.getString("excerpt"))));
        }
    }

    private Import kept(UUID id, SignedIn me) {
        var it = imports.find(id).orElseThrow(() -> new NotFound("import", id));
        var reader = policy.reader(me);
        if (!reader.keeps(it.owner())) {
            throw new NotFound("import", id);
        }
        return it;
    }

    private Import in(State state, UUID id, SignedIn me) {
        var it = kept(id, me);
        if (it.state() != state) {
            throw new NotPossible(say("directory.import.moved-on"));
        }
        return it;
    }
}
