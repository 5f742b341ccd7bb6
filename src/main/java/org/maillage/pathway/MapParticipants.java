package org.maillage.pathway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Participant;
import org.maillage.territory.FranceMap;
import org.maillage.territory.Gazetteer;
import org.springframework.stereotype.Component;

/** Puts the named participants of an edition on a map: in their commune, or in their region when that is all we know. */
@Component
record MapParticipants(Gazetteer gazetteer, FranceMap france) {

    EditionMap map(PublishedEdition edition) {
        var dots = edition.participants().named().stream()
                .flatMap(it -> dot(it).stream())
                .toList();
        return dots.isEmpty()
                ? EditionMap.NONE
                : new EditionMap(FranceMap.WIDTH, FranceMap.HEIGHT, france.outline(), dots);
    }

    private Optional<EditionMap.Dot> dot(Participant participant) {
        return participant.commune() != null
                ? gazetteer.commune(participant.commune()).flatMap(it -> dot(it, participant, false))
                : region(participant.region()).flatMap(it -> dot(it, participant, true));
    }

    private Optional<Gazetteer.LinkedPlace> region(@Nullable String code) {
        return code == null ? Optional.empty() : gazetteer.region(code);
    }

    private Optional<EditionMap.Dot> dot(Gazetteer.LinkedPlace place, Participant participant, boolean ofRegion) {
        var latitude = place.latitude();
        var longitude = place.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : france.spot(latitude, longitude)
                        .map(it -> new EditionMap.Dot(
                                Math.round(it.x()), Math.round(it.y()), participant.name(), ofRegion));
    }
}
