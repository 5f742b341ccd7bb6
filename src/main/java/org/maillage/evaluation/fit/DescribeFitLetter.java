package org.maillage.evaluation.fit;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.shared.Typed;

/** Words for those who ask for an evaluation that does not fit, to be sent on as they are: why not yet, and what is offered. */
final class DescribeFitLetter {

    private DescribeFitLetter() {}

    static String subject(AskedEvaluation fit) {
        return say("fit.letter.subject", fit.title());
    }

    /** Its paragraphs in their order; headings of the form stand in one, a line each. */
    static List<String> paragraphs(AskedEvaluation fit) {
        var advice = fit.advice();
        var all = new ArrayList<String>();
        if (fit.asker() != Requester.TEAM) {
            all.add(say("fit.letter.hello"));
        }
        all.add(say(
                fit.asker() == Requester.TEAM ? "fit.letter.we-asked" : "fit.letter.asked",
                fit.title(),
                names(advice.asked().stream().map(Advice.OneAsked::what).toList()),
                stage(fit)));
        var early = advice.refused().stream().filter(AskedFor::isImpact).toList();
        if (!early.isEmpty()) {
            all.add(say("fit.letter.early", names(early), stage(fit)));
            all.add(say("fit.letter.seed"));
        }
        if (advice.refused().contains(AskedFor.RANKING)) {
            all.add(say("fit.letter.ranking"));
        }
        var told = advice.asked().stream()
                .filter(it -> it.suits() == Suits.TOLD)
                .map(Advice.OneAsked::what)
                .toList();
        if (!told.isEmpty()) {
            all.add(say("fit.letter.told", names(told)));
        }
        advice.tooSoon().forEach(it -> all.add(say("fit.letter.horizon." + Typed.key(it.horizon()), day(it.from()))));
        if (!advice.tooSoon().isEmpty()) {
            all.add(say("fit.horizon.source", Horizon.SOURCE));
        }
        all.add(say("fit.letter.offer." + Typed.key(advice.form())));
        all.add(advice.form().headings().stream()
                .map(it -> "– " + heading(advice.form(), it))
                .collect(Collectors.joining("\n")));
        all.add(say("fit.letter.activity"));
        if (!early.isEmpty()) {
            all.add(say("fit.letter.later"));
        }
        all.add(say("fit.letter.end"));
        return all;
    }

    static String heading(FittingForm form, String key) {
        return say("fit.form." + Typed.key(form) + "." + key);
    }

    private static String stage(AskedEvaluation fit) {
        return say("fit.in-stage." + Typed.key(fit.stage()));
    }

    // In one sentence: « des effets chiffrés, un classement ».
    private static String names(List<AskedFor> all) {
        return all.stream().map(it -> say("fit.named." + Typed.key(it))).collect(Collectors.joining(", "));
    }
}
