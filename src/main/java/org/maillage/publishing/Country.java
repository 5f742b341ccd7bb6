package org.maillage.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.pathway.PublishedEdition.Participant;
import org.maillage.shared.Words;
import org.maillage.territory.FranceMap;
import org.maillage.territory.Gazetteer;

/** The small map of the country, with the participants of an edition whose place is known. */
record Country(Gazetteer gazetteer, FranceMap map) {

    /** What the home page shows of the country. */
    record Teaser(String viewBox, String outline, String label, String counts, List<Pin> pins) {}

    /** A participant on the map. */
    record Pin(String name, String place, String path, String x, String y) {}

    Teaser teaser(List<Participant> participants) {
        var counts = gazetteer.counts();
        return new Teaser(
                "0 0 %d %d".formatted(FranceMap.WIDTH, FranceMap.HEIGHT),
                map.lightOutline(),
                Words.say("publishing.home.map-label", participants.size()),
                Words.say(
                        "publishing.home.map-counts",
                        Words.count(counts.communes()),
                        Words.count(counts.epci()),
                        Words.count(counts.departments())),
                participants.stream().flatMap(it -> pin(it).stream()).toList());
    }

    private Optional<Pin> pin(Participant participant) {
        return place(participant).flatMap(place -> {
            var latitude = place.latitude();
            var longitude = place.longitude();
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : map.spot(latitude, longitude)
                            .map(spot -> new Pin(
                                    participant.name(),
                                    place.name(),
                                    place.path(),
                                    number(spot.x()),
                                    number(spot.y())));
        });
    }

    // The commune says more than the region.
    private Optional<Gazetteer.LinkedPlace> place(Participant participant) {
        return Stream.of(
                        Optional.ofNullable(participant.commune()).flatMap(gazetteer::commune),
                        Optional.ofNullable(participant.region()).flatMap(gazetteer::region))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
