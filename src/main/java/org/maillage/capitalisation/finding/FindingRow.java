package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;

import org.maillage.capitalisation.finding.Strength.Heard;
import org.maillage.shared.Typed;

/** A finding in a list, with its strength and what makes it so. */
record FindingRow(
        String claim,
        String opening,
        String path,
        String kind,
        String strength,
        String strengthKey,
        String heard,
        boolean example) {

    private static final int OPENING = 200;

    /** @param example whether it only shows what the platform can do */
    static FindingRow of(Finding finding, Heard heard, boolean example) {
        var strength = heard.strength();
        return new FindingRow(
                finding.said().toString(),
                Typed.opening(finding.explained(), OPENING),
                finding.path(),
                say("finding.kind." + finding.kind().key()),
                say(strength.words()),
                Typed.key(strength),
                finding.archived() && heard.isNobody() ? say("finding.heard.documents") : heard(heard),
                example);
    }

    /** How many territories were heard, and what they say. */
    static String heard(Heard heard) {
        return say("finding.heard.count", heard.support(), heard.nuance(), heard.contradict());
    }
}
