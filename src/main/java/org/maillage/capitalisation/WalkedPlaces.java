package org.maillage.capitalisation;

import java.util.ArrayList;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;

/** The places in editions whose pair somebody is in: what they tell may come from there. */
@Component
public record WalkedPlaces(Cohorts cohorts, LiveEditions editions) {

    /** A place with its edition. */
    public record Walked(Place place, LiveEdition edition) {

        /** What it is called in forms. */
        public String key() {
            return place.id().toString();
        }

        public Saying words() {
            return Saying.of("capitalisation.begin.from.place", place.name(), edition.title());
        }

        /** Where a sheet that comes from there comes from. */
        public From from() {
            return new From(edition.id(), edition.programme(), place.territory(), place.name());
        }
    }

    /** Those of somebody, the latest edition first. */
    public List<Walked> of(SignedIn me) {
        var places = cohorts.placesOf(me.id());
        var known = new ArrayList<LiveEdition>();
        if (!places.isEmpty()) {
            known.addAll(
                    editions.look(places.stream().map(Place::edition).distinct().toList()));
        }
        return places.stream()
                .flatMap(place -> known.stream()
                        .filter(it -> it.id().equals(place.edition()))
                        .map(it -> new Walked(place, it)))
                .toList();
    }

    /** Where a sheet comes from whose writer has chosen one of these; nowhere for none. */
    public static From from(List<Walked> all, String chosen) {
        return all.stream()
                .filter(it -> it.key().equals(chosen))
                .map(Walked::from)
                .findFirst()
                .orElse(From.NOWHERE);
    }
}
