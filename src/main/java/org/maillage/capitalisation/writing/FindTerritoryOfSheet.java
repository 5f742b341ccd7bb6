package org.maillage.capitalisation.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.shared.Folded;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SeekPlaces;
import org.maillage.territory.TerritoryId;
import org.springframework.stereotype.Component;

/**
 * Finds the territory that a sheet names. Places that nobody knows here stay as they were typed: experiences come from abroad
 * and from territories without a limit too. A commune stands for its EPCI where territories are counted.
 */
@Component
record FindTerritoryOfSheet(SeekPlaces places, Perimeters perimeters) {

    private static final int MOST = 8;
    private static final Pattern WITH_CODE = Pattern.compile("(.+) \\((\\d[0-9AB]\\d{3})\\)");

    /**
     * A territory.
     *
     * @param id null for one that is not known here
     */
    record Found(@Nullable UUID id, String name) {}

    Found find(String typed, ExperienceSheet sheet) {
        if (typed.equals(sheet.territoryName())) {
            return new Found(sheet.territory(), typed);
        }
        var coded = WITH_CODE.matcher(typed);
        if (coded.matches()) {
            return new Found(id("commune", coded.group(2)), coded.group(1));
        }
        var alike = typed.isEmpty()
                ? List.<SeekPlaces.Likely>of()
                : places.seekPlaces(typed, MOST).stream()
                        .filter(it -> Folded.of(it.name()).equals(Folded.of(typed)))
                        .toList();
        return alike.size() == 1
                ? new Found(
                        id(alike.getFirst().kind(), alike.getFirst().code()),
                        alike.getFirst().name())
                : new Found(null, typed);
    }

    private @Nullable UUID id(String kind, String code) {
        Optional<TerritoryId> known = kind.equals("commune") ? perimeters.epciOf(code) : perimeters.find(kind, code);
        return known.map(TerritoryId::value).orElse(null);
    }
}
