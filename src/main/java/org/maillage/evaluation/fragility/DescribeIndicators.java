package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import java.util.stream.Collectors;
import org.maillage.evaluation.fragility.FragilityPages.IndicatorLine;

/** Says indicators in words, with their vintage and their source; what is not known is to be completed. */
final class DescribeIndicators {

    private DescribeIndicators() {}

    static IndicatorLine line(Measured measured) {
        var it = measured.indicator();
        var told = measured.told();
        if (!it.isKnown()) {
            return new IndicatorLine(
                    it.id().toString(),
                    it.name(),
                    it.value(),
                    say("fragility.own.by-team", it.scope()),
                    it.source(),
                    String.valueOf(it.year()));
        }
        if (told == null || !told.isKnown()) {
            return new IndicatorLine(
                    it.id().toString(),
                    told == null ? it.known() : told.name(),
                    say("fragility.to-complete"),
                    say("fragility.indicator.unknown"),
                    "",
                    "");
        }
        return new IndicatorLine(
                it.id().toString(),
                told.name(),
                told.value(),
                told.beside().stream()
                        .filter(one -> one.apart() != null)
                        .map(one -> say("fragility.beside", one.name(), one.value()))
                        .collect(Collectors.joining(" · ")),
                told.sources(),
                told.years());
    }

    /** One of them on a sheet. */
    static String sentence(IndicatorLine it) {
        if (it.source().isEmpty()) {
            return say("fragility.sheet.missing", it.name(), it.value());
        }
        return it.beside().isEmpty()
                ? say("fragility.sheet.alone", it.name(), it.value(), it.years(), it.source())
                : say("fragility.sheet.indicator", it.name(), it.value(), it.beside(), it.years(), it.source());
    }
}
