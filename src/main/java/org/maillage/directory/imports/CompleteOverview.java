package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.formats.CommuneChoices;
import org.maillage.directory.formats.ReadCommune;
import org.maillage.directory.formats.UsualWords;
import org.maillage.directory.imports.CompletePages.CompletePage;
import org.maillage.directory.imports.CompletePages.Place;
import org.maillage.directory.imports.CompletePages.Word;
import org.maillage.directory.imports.IncompleteRows.Unknown;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which somebody says what a file left open. */
@Component
record CompleteOverview(
        IncompleteRows incompleteRows, Communes communes, Perimeters perimeters, Vocabularies vocabularies) {

    private static final int MOST_CHOICES = 6;
    private static final int MOST_COMMUNES = 400;

    /** @param of the words whose rows are asked about one by one; empty for all words */
    CompletePage first(Import it, String of) {
        return page(it, of, new LinkedMultiValueMap<>(), new Mistakes());
    }

    CompletePage page(Import it, String of, MultiValueMap<String, String> sent, Mistakes mistakes) {
        var asked = of.isEmpty() ? incompleteRows.communes(it) : incompleteRows.rows(it, of);
        var names = communes.of(asked.stream()
                .flatMap(one -> one.proposed().stream())
                .distinct()
                .toList());
        var places = new ArrayList<Place>();
        for (var i = 0; i < asked.size(); i++) {
            places.add(place(it, i, asked.get(i), of, names, sent));
        }
        return new CompletePage(
                ImportOverview.frameOf(it),
                it.path() + "/complete",
                of.isEmpty() ? it.path() : it.path() + "/complete",
                of,
                say(of.isEmpty() ? "directory.import.complete.lead" : "directory.import.complete.rows"),
                places,
                of.isEmpty() ? words(it, sent) : List.of(),
                own(it),
                mistakes);
    }

    private static Place place(
            Import it,
            int number,
            Unknown unknown,
            String of,
            Map<String, Communes.Commune> names,
            MultiValueMap<String, String> sent) {
        var single = !of.isEmpty();
        var choices = Stream.concat(
                        unknown.proposed().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .limit(MOST_CHOICES)
                                .map(commune -> new Choice(commune.code(), commune.words())),
                        Stream.of(
                                new Choice(CommuneChoices.NONE, say("directory.import.complete.none")),
                                new Choice("", say("directory.import.complete.later"))))
                .toList();
        return new Place(
                number,
                single ? "row" : "words",
                unknown.key(),
                unknown.words().equals(ReadCommune.NO_WORDS)
                        ? say("directory.import.complete.nothing")
                        : unknown.words(),
                single ? say("directory.import.complete.line", unknown.key()) : rows(unknown.rows()),
                unknown.samples(),
                single || unknown.rows() == 1
                        ? ""
                        : it.path() + "/complete?of="
                                + URLEncoder.encode(
                                        unknown.key().isEmpty() ? ReadCommune.NO_WORDS : unknown.key(),
                                        StandardCharsets.UTF_8),
                choices,
                typed(sent, "choice-" + number),
                typed(sent, "commune-" + number));
    }

    private static String rows(long count) {
        return Words.count(count) + " " + say("directory.import.count.rows" + (count == 1 ? ".one" : ""));
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private List<Word> words(Import it, MultiValueMap<String, String> sent) {
        var words = new ArrayList<Word>();
        for (var word : incompleteRows.words(it)) {
            var number = words.size();
            var known = vocabularies.choices(word.field());
            var likely = UsualWords.likely(
                    word.field(),
                    word.word(),
                    known.stream().collect(Collectors.toMap(Choice::key, Choice::words, (one, other) -> one)));
            var choices = word.field() == Field.PROFILE
                    ? Stream.concat(
                                    known.stream(),
                                    Stream.of(
                                            new Choice(UsualWords.NO_ACTOR, say("directory.import.complete.no-actor"))))
                            .toList()
                    : known;
            var chosen = sent.getFirst("word-" + number);
            words.add(new Word(
                    number,
                    word.field().column(),
                    word.key(),
                    word.field().words(),
                    word.word(),
                    rows(word.rows()),
                    choices,
                    chosen == null ? likely.orElse("") : chosen));
        }
        return words;
    }

    private List<String> own(Import it) {
        var owner = it.owner();
        return owner == null
                ? List.of()
                : communes
                        .of(perimeters.communesOf(owner).stream()
                                .limit(MOST_COMMUNES)
                                .toList())
                        .values()
                        .stream()
                        .map(Communes.Commune::typed)
                        .sorted()
                        .toList();
    }
}
