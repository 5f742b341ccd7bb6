package org.maillage.directory.imports;

import java.io.IOException;
import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.Words;
import org.maillage.table.Tables;
import org.maillage.table.Unreadable;
import org.maillage.territory.TerritoryId;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of actors by pages: sent, told what their columns mean, looked at, applied, undone. */
@Controller
record ImportController(
        Imports imports,
        ActorImports actorImports,
        ImportOverview overview,
        ImportsOverview importList,
        MappingOverview mappingOverview,
        ImportReport importReport) {

    private static final String IMPORT = "/directory/imports/{id:[0-9a-f-]{36}}";
    private static final int LONGEST_NAME = 200;
    static final int LONGEST_TITLE = 160;

    @GetMapping("/directory/imports")
    Answer list(@Keeps Reader reader, @RequestParam(defaultValue = "") String before) {
        var number = before.matches("[0-9]{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
        return Answer.show("directory/imports/list", importList.list(reader, number, "", "territory", ""));
    }

    @PostMapping("/directory/imports")
    Answer send(
            @Keeps Reader reader,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "territory") String visibility,
            @RequestParam MultipartFile file)
            throws IOException {
        var territory = owner.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? new TerritoryId(UUID.fromString(owner))
                : null;
        var name = name(file);
        var problem = ActorImports.problem(name, file.getSize()).map(Words::say).orElse("");
        if (problem.isEmpty()) {
            try {
                var taken = actorImports.take(name, file.getBytes(), territory, reader, chosen(visibility));
                return Answer.goTo(taken.path());
            } catch (Unreadable e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        return Answer.refuse(
                "directory/imports/list", importList.list(reader, Integer.MAX_VALUE, owner, visibility, problem));
    }

    private static String name(MultipartFile file) {
        var whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static Visibility chosen(String typed) {
        return ImportsOverview.visibilities().stream().anyMatch(it -> it.key().equals(typed))
                ? Visibility.of(typed)
                : Visibility.TERRITORY;
    }

    @GetMapping(IMPORT)
    Answer show(@Keeps Import it, @Anybody Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        if (it.state() == State.MAPPING) {
            var chosen = TypedMapping.chosen(asked);
            try {
                return Answer.show("directory/imports/mapping", mappingOverview.first(it, chosen, new Mistakes()));
            } catch (Unreadable e) {
                if (!chosen.sheet().isEmpty()) {
                    var mistakes = new Mistakes().unless(false, "sheet", "directory.import.sheet.none", chosen.sheet());
                    return Answer.refuse(
                            "directory/imports/mapping",
                            mappingOverview.first(it, Tables.Chosen.NOTHING, mistakes),
                            mistakes);
                }
                imports.fail(it, String.valueOf(e.getMessage()));
                return Answer.goTo(it.path());
            }
        }
        return Answer.show("directory/imports/show", overview.show(it, reader));
    }

    @PostMapping(IMPORT + "/mapping")
    Answer map(@Keeps Import it, @RequestParam MultiValueMap<String, String> sent) {
        var shown = TypedMapping.shown(sent);
        var typed = TypedMapping.of(
                sent,
                actorImports.look(it, shown, (table, sheets) -> table.header().names()));
        if (it.owner() == null) {
            typed = typed.withoutPeople();
        }
        var wanted = TypedMapping.chosen(sent);
        if (!wanted.equals(shown)) {
            return readOtherwise(it, sent, typed, wanted);
        }
        var mapping = typed.mapping();
        var mistakes = new Mistakes()
                .words(typed.source(), "source", LONGEST_TITLE)
                .atMost(typed.licence(), "licence", LONGEST_TITLE)
                .unless(
                        mapping.columns().containsValue("name") || mapping.readsPeople(),
                        "columns",
                        "directory.import.mapping.no-name")
                .unless(mapping.isOfPeople(), "columns", "directory.import.people.no-name")
                .unless(mapping.isSound(), "columns", "directory.import.mapping.twice");
        typed.people().check(mapping, mistakes);
        if (!mistakes.none()) {
            return Answer.refuse("directory/imports/mapping", mappingOverview.again(it, typed, mistakes), mistakes);
        }
        actorImports.map(
                it,
                typed.source(),
                typed.licence(),
                mapping,
                chosen(typed.visibility()),
                typed.keepsOutside(),
                shown,
                typed.people().people(mapping));
        return Answer.goTo(it.path());
    }

    /** Shows the file as it is read now: what was typed and chosen stays, as far as its columns are the same. */
    private Answer readOtherwise(
            Import it, MultiValueMap<String, String> sent, TypedMapping typed, Tables.Chosen wanted) {
        try {
            return Answer.show("directory/imports/mapping", mappingOverview.otherwise(it, typed, sent, wanted));
        } catch (Unreadable e) {
            var mistakes = new Mistakes().unless(false, "sheet", "directory.import.sheet.none", wanted.sheet());
            var asShown = typed.read(TypedMapping.shown(sent), typed.mapping());
            return Answer.refuse("directory/imports/mapping", mappingOverview.again(it, asShown, mistakes), mistakes);
        }
    }

    @PostMapping(IMPORT + "/again")
    Answer again(@Keeps Import it) {
        actorImports.again(it);
        return Answer.goTo(it.path());
    }

    @PostMapping(IMPORT + "/apply")
    Answer apply(@Keeps Import it) {
        actorImports.apply(it);
        return Answer.goTo(it.path());
    }

    @PostMapping(IMPORT + "/undo")
    Answer undo(@Keeps Import it) {
        actorImports.undo(it);
        return Answer.goTo(it.path());
    }

    @PostMapping(IMPORT + "/leave")
    Answer leave(@Keeps Import it) {
        actorImports.leave(it);
        return Answer.done("/directory/imports", "directory.import.left");
    }

    @GetMapping(IMPORT + "/report.csv")
    Answer report(@Keeps Import it) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8");
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("rapport-" + it.number() + ".csv")
                .build());
        return Answer.file(headers, into -> importReport.write(it, into));
    }
}
