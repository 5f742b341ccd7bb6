package org.maillage.territory;

import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.territory.CommuneFigures.Choice;
import org.maillage.territory.KnownFigures.Known;
import org.springframework.stereotype.Component;

/** Says by which figures the map of a territory can be coloured, and colours it by the one that was chosen. */
@Component
record ColouredOverview(CommuneFigures communeFigures) {

    /**
     * A map by a figure.
     *
     * @param title of the figure; empty when none was chosen
     * @param choices the figures that can be chosen, and the way back to none
     * @param shades by the codes of communes, from 1 to 5; those without the figure have none
     * @param values by the codes of communes, in words
     * @param key what each tone stands for
     */
    record Coloured(
            String title,
            List<Figure> choices,
            Map<String, Integer> shades,
            Map<String, String> values,
            List<Tone> key) {

        static final Coloured NOTHING = new Coloured("", List.of(), Map.of(), Map.of(), List.of());

        boolean isChosen() {
            return !title.isEmpty();
        }

        /** The table of communes has their inhabitants anyway. */
        boolean addsColumn() {
            return isChosen() && !title.equals(say("territory.measure.population"));
        }
    }

    /** A figure to choose. */
    record Figure(String words, String path, boolean chosen) {}

    /** A tone and the values that it stands for. */
    record Tone(int shade, String words) {}

    /** @param asked the name of a figure as the address gives it; what is none colours nothing */
    Coloured coloured(Territory territory, Known known, String asked) {
        var choices = communeFigures.choices(known);
        if (choices.isEmpty()) {
            return Coloured.NOTHING;
        }
        var chosen = choices.stream().filter(it -> it.name().equals(asked)).findFirst();
        var links = Stream.concat(
                        Stream.of(new Figure(
                                say("territory.coloured.none"), territory.path() + "#map", chosen.isEmpty())),
                        choices.stream()
                                .map(it -> new Figure(
                                        say(it.words()),
                                        territory.path() + "?figure=" + it.name() + "#map",
                                        it.name().equals(asked))))
                .toList();
        return chosen.map(it -> coloured(territory, it, links))
                .orElse(new Coloured("", links, Map.of(), Map.of(), List.of()));
    }

    private Coloured coloured(Territory territory, Choice choice, List<Figure> links) {
        var figures = communeFigures.of(territory.id(), choice);
        var tones = Tones.of(figures.values());
        var shades = new HashMap<String, Integer>();
        var values = new HashMap<String, String>();
        figures.forEach((code, value) -> {
            shades.put(code, tones.shade(tones.of(value)));
            values.put(code, decimal(value, choice.decimals()));
        });
        return new Coloured(say(choice.words()), links, shades, values, key(tones, choice.decimals()));
    }

    private static List<Tone> key(Tones tones, int decimals) {
        return IntStream.range(0, tones.bounds().size())
                .mapToObj(it -> new Tone(
                        tones.shade(it + 1),
                        it + 1 < tones.bounds().size()
                                ? say(
                                        "territory.coloured.from",
                                        decimal(tones.bounds().get(it), decimals),
                                        decimal(tones.bounds().get(it + 1), decimals))
                                : say(
                                        "territory.coloured.last",
                                        decimal(tones.bounds().get(it), decimals),
                                        decimal(tones.largest(), decimals))))
                .toList();
    }
}
