package org.maillage.capitalisation.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.Maturity;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.pathway.Template.Theme;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whose experience may inspire somebody, with reasons: sheets that speak of the themes they ask about, of projects that
 * have come as far as theirs, and of organisations of their kind. Two for a theme, one for each of the others; what has no
 * reason is not shown.
 */
@Component
record Inspire(JdbcClient database, PublishedSheets published, Cohorts cohorts) {

    private static final int LOOKED_THROUGH = 300;
    private static final int MOST = 20;

    /**
     * What somebody looks for.
     *
     * @param themes that they ask about
     * @param maturity how far their project has come; null for whatever
     * @param structureKind of their own organisation; empty for none
     * @param territory their own, whose sheets they know; null for none
     */
    record Sought(
            List<Theme> themes,
            @Nullable Maturity maturity,
            String structureKind,
            @Nullable UUID territory) {}

    /**
     * A sheet that may inspire.
     *
     * @param themes of those asked about that it speaks of
     */
    record Inspiring(SheetVersion sheet, List<Theme> themes, boolean sameMaturity, boolean sameKind) {

        int score() {
            return 2 * themes.size() + (sameMaturity ? 1 : 0) + (sameKind ? 1 : 0);
        }
    }

    /** The sheets with the most reasons first, of equal ones the last published first. */
    List<Inspiring> find(Sought sought) {
        var speaking = sought.themes.stream().collect(Collectors.toMap(it -> it, this::speakingOf));
        var sheets = published.latest(null, LOOKED_THROUGH).stream()
                .filter(it -> sought.territory == null
                        || !sought.territory.equals(it.content().territory()))
                .toList();
        var kinds = kinds(sheets);
        return sheets.stream()
                .map(it -> inspiring(it, sought, speaking, kinds))
                .filter(it -> it.score() > 0)
                .sorted(Comparator.comparingInt(Inspiring::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static Inspiring inspiring(
            SheetVersion sheet, Sought sought, Map<Theme, Set<UUID>> speaking, Map<String, String> kinds) {
        var themes = sought.themes.stream()
                .filter(it -> speaking.getOrDefault(it, Set.of())
                        .contains(sheet.sheet().value()))
                .toList();
        var kind =
                kinds.getOrDefault(at(sheet.content().edition(), sheet.content().territory()), "");
        return new Inspiring(
                sheet,
                themes,
                sought.maturity != null && sought.maturity == sheet.content().maturity(),
                !kind.isEmpty() && kind.equals(sought.structureKind));
    }

    /** The published sheets in which all words of a theme occur, however they are bent. */
    private Set<UUID> speakingOf(Theme theme) {
        return database.sql("""
                select p.sheet
                from capitalisation.published_sheet p
                where jsonb_to_tsvector('french', p.content, '["string"]') @@ plainto_tsquery('french', :brief)
                limit 1000
                """)
                .param("brief", theme.brief().fr())
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }

    /** The kinds of the organisations that hold the places from which sheets come. */
    private Map<String, String> kinds(List<SheetVersion> sheets) {
        var editions = sheets.stream()
                .flatMap(it -> Optional.ofNullable(it.content().edition()).stream())
                .distinct()
                .toList();
        return places(editions).stream()
                .collect(Collectors.toMap(
                        it -> at(it.edition(), it.territory()), Place::structureKind, (one, other) -> one));
    }

    private List<Place> places(Collection<UUID> editions) {
        return editions.isEmpty() ? new ArrayList<>() : cohorts.places(editions);
    }

    private static String at(@Nullable UUID edition, @Nullable UUID territory) {
        return edition + "/" + territory;
    }
}
