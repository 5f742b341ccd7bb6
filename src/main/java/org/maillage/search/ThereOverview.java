package org.maillage.search;

import static org.maillage.shared.Words.say;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.search.SearchPage.There;
import org.maillage.search.SearchPage.ThereRow;
import org.maillage.territory.Communes;
import org.maillage.territory.Communes.Commune;
import org.maillage.territory.Kind;
import org.maillage.territory.PlacesInWords;
import org.maillage.territory.PlacesInWords.Ending;
import org.maillage.territory.PlacesInWords.Place;
import org.springframework.stereotype.Component;

/** Reads a place out of the words: whoever types « tiers lieu redon » is led to the third places of Redon. */
@Component
record ThereOverview(PlacesInWords placesInWords, Communes communes, Where where, Ask ask) {

    private static final int MOST = 5;

    /**
     * The places that the last of the words name, with how many answers the words before have there.
     *
     * @param answered whether the words have answers as they were typed: then only places are shown that have some, too
     * @return null for none, and where the question names a place already
     */
    @Nullable
    There there(Question question, Asker asker, boolean answered) {
        if (question.words().isEmpty() || !question.place().isEmpty()) {
            return null;
        }
        var ending = placesInWords.atEnd(question.words(), MOST).orElse(null);
        if (ending == null) {
            return null;
        }
        var rows = ending.places().stream()
                .flatMap(it -> rows(question, asker, ending, it))
                .filter(it -> !answered || it.total() > 0)
                .distinct()
                // The likeliest stays first among those that answer alike.
                .sorted(Comparator.comparing(it -> it.total() == 0))
                .toList();
        return rows.isEmpty() ? null : new There(say("search.there.title", ending.said()), rows);
    }

    /** The place; where nothing answers in a commune, its EPCI as well, if something does there. */
    private Stream<ThereRow> rows(Question question, Asker asker, Ending ending, Place place) {
        var row = row(question, asker, ending, place);
        return row.total() > 0 || place.kind() != Kind.COMMUNE
                ? Stream.of(row)
                : Stream.concat(
                        Stream.of(row),
                        communes.find(place.code()).map(Commune::epci).stream()
                                .map(it -> row(question, asker, ending, epci(question, it)))
                                .filter(it -> it.total() > 0));
    }

    private Place epci(Question question, String code) {
        return new Place(
                Kind.EPCI, code, where.name(question.in("epci-" + code)), say(Kind.EPCI.words()), Kind.EPCI.path(code));
    }

    private ThereRow row(Question question, Asker asker, Ending ending, Place place) {
        var there = question.asking(ending.before()).in(place.kind().column() + "-" + place.code());
        var total = ask.ask(there, asker, 0).total();
        var where = place.kind() == Kind.COMMUNE ? at(place.name()) : say("search.there.within", place.name());
        return new ThereRow(
                ending.before().isEmpty()
                        ? say("search.there.all", where)
                        : say("search.there.ask", ending.before(), where),
                "/search?" + there.address(),
                place.detail() + " · " + say("search.total.within", total),
                total,
                place.path());
    }

    /** At a commune: « à Redon », « au Mans », « aux Sables-d’Olonne ». */
    static String at(String commune) {
        if (commune.startsWith("Le ")) {
            return say("search.there.at.le", commune.substring("Le ".length()));
        }
        return commune.startsWith("Les ")
                ? say("search.there.at.les", commune.substring("Les ".length()))
                : say("search.there.at", commune);
    }
}
