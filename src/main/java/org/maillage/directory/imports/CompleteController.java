package org.maillage.directory.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.directory.Keeps;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.directory.formats.CommuneChoices;
import org.maillage.shared.Folded;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Meant;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a file left open: which commune is meant, and which word of a list. */
@Controller
record CompleteController(CompleteOverview overview, CompleteImport completeImport, Communes communes) {

    private static final String COMPLETE = "/directory/imports/{id:[0-9a-f-]{36}}/complete";
    private static final int MOST_ALIKE = 4;

    @GetMapping(COMPLETE)
    Answer ask(@Keeps Import it, @RequestParam(defaultValue = "") String of) {
        return Answer.show("directory/imports/complete", overview.first(it, of));
    }

    @PostMapping(COMPLETE)
    Answer take(
            @Keeps Import it,
            @RequestParam(defaultValue = "") String of,
            @RequestParam MultiValueMap<String, String> sent) {
        var mistakes = new Mistakes();
        var words = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<Long, String>();
        for (var i = 0; i < IncompleteRows.MOST; i++) {
            place(i, sent, mistakes, words, rows);
            word(i, sent, words);
        }
        mistakes.unless(
                !mistakes.none() || !words.isEmpty() || !rows.isEmpty(), "answers", "directory.import.complete.empty");
        if (!mistakes.none()) {
            return Answer.refuse("directory/imports/complete", overview.page(it, of, sent, mistakes), mistakes);
        }
        return Answer.goTo(completeImport.completeImport(it, words, rows).path());
    }

    private void place(
            int number,
            MultiValueMap<String, String> sent,
            Mistakes mistakes,
            Map<String, String> words,
            Map<Long, String> rows) {
        var key = typed(sent, "key-" + number);
        var code = code(number, sent, mistakes);
        if (code.isEmpty()) {
            return;
        }
        if (typed(sent, "kind-" + number).equals("words")) {
            words.put(ColumnMapping.word(Field.COMMUNE, key), code);
        } else if (key.matches("[0-9]{1,9}")) {
            rows.put(Long.parseLong(key), code);
        }
    }

    private String code(int number, MultiValueMap<String, String> sent, Mistakes mistakes) {
        var other = typed(sent, "commune-" + number);
        if (other.isEmpty()) {
            var chosen = typed(sent, "choice-" + number);
            return chosen.equals(CommuneChoices.NONE) || communes.find(chosen).isPresent() ? chosen : "";
        }
        return switch (communes.meant(other)) {
            case Meant.One(var code) -> code;
            case Meant.Several(var likely) -> {
                // The search is generous: what is only alike is offered as such.
                var isName = likely.stream().anyMatch(it -> Folded.of(it.name()).equals(Folded.of(other)));
                mistakes.unless(
                        false,
                        "commune-" + number,
                        "directory.import.complete." + (isName ? "several" : "alike"),
                        other,
                        likely.stream()
                                .limit(MOST_ALIKE)
                                .map(it -> it.name() + " (" + it.code() + ")")
                                .collect(Collectors.joining(", ")));
                yield "";
            }
            case Meant.Nothing ignored -> {
                mistakes.unless(false, "commune-" + number, "directory.wrong.commune", other);
                yield "";
            }
        };
    }

    private static void word(int number, MultiValueMap<String, String> sent, Map<String, String> words) {
        var chosen = typed(sent, "word-" + number);
        Field.find(typed(sent, "word-field-" + number))
                .filter(it -> !chosen.isEmpty())
                .ifPresent(it -> words.put(ColumnMapping.word(it, typed(sent, "word-key-" + number)), chosen));
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
