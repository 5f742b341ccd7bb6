package org.maillage.territory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.BesideOverview.Beside;
import org.maillage.territory.KnownFigures.Known;
import org.maillage.territory.TerritoryIndicators.MeasureRow;
import org.springframework.stereotype.Component;

/** Tells modules what is known in figures of a territory, beside the same larger ones as its page shows; never more than that. */
@Component
public class TellsIndicators {

    private final Territories territories;
    private final KnownFigures figures;
    private final BesideOverview beside;

    TellsIndicators(Territories territories, KnownFigures figures, BesideOverview beside) {
        this.territories = territories;
        this.figures = figures;
        this.beside = beside;
    }

    /**
     * A figure of a territory, in the words of its page.
     *
     * @param key by which it is asked for again, in whatever language
     * @param value empty where it is not known of the territory, as are then its sources and all that is beside it
     * @param years its vintage
     * @param coverage of how many communes it is known
     */
    public record Told(
            String key,
            String name,
            String value,
            String formula,
            String sources,
            String years,
            String coverage,
            List<Compared> beside) {

        public Told {
            beside = List.copyOf(beside);
        }

        public boolean isKnown() {
            return !value.isEmpty();
        }
    }

    /**
     * The same of a larger territory.
     *
     * @param apart how far the smaller one is from it, as a share of its value; null where that says nothing: of sums, which
     *     grow with the territory, of differences, and where one of both is not known
     */
    public record Compared(
            String name, String value, @Nullable Double apart) {}

    /** All of them, those that are known first; nothing of a territory that is no more. */
    public List<Told> of(UUID territory) {
        return territories.find(new TerritoryId(territory)).map(this::of).orElse(List.of());
    }

    private List<Told> of(Territory territory) {
        var known = figures.of(territory.id());
        var larger = beside.beside(territory);
        var names = TerritoryIndicators.names();
        var told = new TerritoryIndicators(territory, known)
                .rows(larger).stream()
                        .filter(it -> names.containsKey(it.key()))
                        .map(it -> told(it, known, larger))
                        .toList();
        told.forEach(it -> names.remove(it.key()));
        return Stream.concat(told.stream(), names.entrySet().stream().map(it -> unknown(it.getKey(), it.getValue())))
                .toList();
    }

    private static Told unknown(String key, String name) {
        return new Told(key, name, "", "", "", "", "", List.of());
    }

    private static Told told(MeasureRow row, Known known, List<Beside> larger) {
        return new Told(
                row.key(),
                row.name(),
                row.value(),
                row.formula(),
                row.sources(),
                row.years(),
                row.coverage(),
                IntStream.range(0, larger.size())
                        .mapToObj(it -> new Compared(
                                larger.get(it).name(),
                                row.beside().get(it),
                                apart(row.key(), known, larger.get(it).known())))
                        .toList());
    }

    static @Nullable Double apart(String key, Known known, Known larger) {
        var rate = Rate.find(key).filter(it -> it != Rate.NATURAL_BALANCE);
        var own = rate.flatMap(it -> value(it, known));
        var other = rate.flatMap(it -> value(it, larger)).filter(it -> it != 0);
        return own.isPresent() && other.isPresent() ? own.get() / other.get() - 1 : null;
    }

    private static Optional<Double> value(Rate rate, Known known) {
        return known.rate(rate).flatMap(it -> {
            var value = rate.of(it.value(), it.denominator());
            return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
        });
    }
}
