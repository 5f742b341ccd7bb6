package org.maillage.territory.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.table.TableHeader;
import org.maillage.territory.Measure;

/**
 * A column of figures, its measure and year read from its name.
 *
 * @param year 0 when the name has none, as that of a surface
 */
record FigureColumn(int place, Measure measure, int year) {

    /** Column names of compiled files, with a year of four digits, and those of INSEE, with one of two. */
    private enum Name {
        POPULATION(Measure.POPULATION, "population_([0-9]{4})|p([0-9]{2})_pop"),
        AREA(Measure.AREA, "superficie(?:_km2)?|superf"),
        HOUSEHOLDS(Measure.HOUSEHOLDS, "menages_([0-9]{4})|p([0-9]{2})_men"),
        BIRTHS(Measure.BIRTHS, "naissances_([0-9]{4})|naisd?([0-9]{2})"),
        DEATHS(Measure.DEATHS, "deces_([0-9]{4})|decesd?([0-9]{2})"),
        POPULATION_15_64(Measure.POPULATION_15_64, "pop_15_64_totale_([0-9]{4})|p([0-9]{2})_pop1564"),
        ACTIVE_15_64(Measure.ACTIVE_15_64, "pop_15_64_active_([0-9]{4})|p([0-9]{2})_act1564"),
        UNEMPLOYED_15_64(Measure.UNEMPLOYED_15_64, "pop_15_64_chomage_([0-9]{4})|p([0-9]{2})_chom1564");

        private final Measure measure;
        private final Pattern pattern;

        Name(Measure measure, String pattern) {
            this.measure = measure;
            this.pattern = Pattern.compile(pattern);
        }

        Optional<FigureColumn> read(int place, String name) {
            var match = pattern.matcher(name);
            if (!match.matches()) {
                return Optional.empty();
            }
            var digits = match.groupCount() == 0 ? null : match.group(1) != null ? match.group(1) : match.group(2);
            return Optional.of(new FigureColumn(place, measure, year(digits))).filter(FigureColumn::isPlausible);
        }

        // A census of two digits is of this century up to 68, and of the last one from 1968, the first that is told.
        private static int year(@Nullable String digits) {
            if (digits == null) {
                return 0;
            }
            var year = Integer.parseInt(digits);
            return digits.length() == 4 ? year : year < 68 ? 2000 + year : 1900 + year;
        }
    }

    /** The columns of figures of a header; of two with the same measure and year the first counts. */
    static List<FigureColumn> among(TableHeader header) {
        var columns = new ArrayList<FigureColumn>();
        var seen = new HashSet<String>();
        for (var place = 0; place < header.names().size(); place++) {
            of(place, header.names().get(place))
                    .filter(it -> seen.add(it.measure().column() + it.year()))
                    .ifPresent(columns::add);
        }
        return List.copyOf(columns);
    }

    private static Optional<FigureColumn> of(int place, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(Name.values())
                .map(it -> it.read(place, lower))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isPlausible() {
        return year == 0 || (year >= 1800 && year <= 2100);
    }

    FigureColumn orOf(int otherYear) {
        return year == 0 ? new FigureColumn(place, measure, otherYear) : this;
    }
}
