package org.maillage.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.exchange.JudgePlace.Likely;
import org.maillage.territory.Kind;
import org.maillage.territory.Perimeters;
import org.maillage.territory.PlacesInWords;
import org.maillage.territory.PlacesInWords.Named;
import org.maillage.territory.PlacesInWords.Place;
import org.springframework.stereotype.Component;

/**
 * Hears where a need is from its words: « à Redon », « près de Vitré », « sur la communauté de communes de Châteaubriant ».
 * Of several places, or several of one name, none is chosen.
 */
@Component
record HearPlace(PlacesInWords places, Perimeters perimeters, JudgePlace judgePlace) {

    private static final int MOST_ASKED = 60;

    /** What is heard. */
    sealed interface Heard {

        /**
         * One place.
         *
         * @param commune its code, or that of the largest of its EPCI
         * @param perimeter the EPCI where one was named, as kind and code; empty for a commune
         */
        record Here(String commune, List<String> perimeter) implements Heard {}

        /** One of these communes: somebody has to say. */
        record OneOf(List<String> communes) implements Heard {}

        record Nowhere() implements Heard {}
    }

    private record Weighed(Named named, List<Place> places, Likely likely) {}

    Heard hear(String words) {
        var weighed = places.named(words).stream()
                .map(it -> weigh(words, it))
                .filter(it -> it.likely() != Likely.NOT && !it.places().isEmpty())
                .toList();
        var surest = weighed.stream().map(Weighed::likely).max(Enum::compareTo).orElse(Likely.NOT);
        var said = weighed.stream()
                .filter(it -> it.likely() == surest)
                .map(Weighed::places)
                .distinct()
                .toList();
        if (said.size() == 1 && said.getFirst().size() == 1) {
            return here(said.getFirst().getFirst());
        }
        // Where somebody is asked anyway, they may mean what is said less surely too.
        var communes = weighed.stream()
                .filter(it -> it.likely() != Likely.GOES_THERE || surest == Likely.GOES_THERE)
                .flatMap(it -> it.places().stream())
                .map(it -> it.kind() == Kind.EPCI ? largest(it.code()) : Stream.of(it.code()))
                .flatMap(it -> it)
                .distinct()
                .limit(MOST_ASKED)
                .toList();
        return communes.isEmpty() ? new Heard.Nowhere() : new Heard.OneOf(communes);
    }

    private Heard here(Place it) {
        return it.kind() == Kind.EPCI
                ? largest(it.code())
                        .<Heard>map(commune -> new Heard.Here(commune, List.of("epci-" + it.code())))
                        .findFirst()
                        .orElseGet(Heard.Nowhere::new)
                : new Heard.Here(it.code(), List.of());
    }

    private Stream<String> largest(String epci) {
        return perimeters.of(perimeters.communesOf(Kind.EPCI.column(), epci)).communes().stream()
                .map(it -> it.code())
                .limit(1);
    }

    private Weighed weigh(String words, Named it) {
        var epci = JudgePlace.isOfEpci(words, it);
        return new Weighed(it, meant(it, epci, words), judgePlace.likely(words, it));
    }

    /** An EPCI where one is spoken of, else a commune; of those of one name, the one whose department stands beside. */
    private static List<Place> meant(Named it, boolean epci, String words) {
        var wanted = epci ? Kind.EPCI : Kind.COMMUNE;
        var ofKind =
                it.places().stream().filter(place -> place.kind() == wanted).toList();
        var meant = ofKind.isEmpty() ? it.places() : ofKind;
        var beside = words.substring(it.to());
        var told = meant.stream()
                .filter(place -> place.code().length() == 5
                        && beside.matches("(?s)\\s*[,(]?\\s*(?:le |la |les )?" + department(place.code())
                                + "(?![0-9]{1,2}\\b).*"))
                .toList();
        return told.isEmpty() ? meant : told;
    }

    private static String department(String code) {
        return code.startsWith("97") ? code.substring(0, 3) : code.substring(0, 2);
    }
}
