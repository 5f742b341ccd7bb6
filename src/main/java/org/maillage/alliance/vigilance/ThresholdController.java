package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import org.maillage.alliance.vigilance.Thresholds.Threshold;
import org.maillage.alliance.vigilance.VigilancePage.Row;
import org.maillage.programme.Leads;
import org.maillage.programme.Programme;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The threshold of a programme, said by whoever leads it, and the decisions that pairs show them; never their hours. */
@Controller
record ThresholdController(Thresholds thresholds, PairDecisions decisions, SayPairDecisionRows rows, Clock clock) {

    private static final String PAGE = "/programmes/{slug}" + VigilanceController.VIGILANCE;
    private static final String TEMPLATE = "alliance/vigilance/threshold";
    private static final FormField<Integer> PERCENT = FormField.number("percent", 1, 99, "vigilance.percent.wrong");
    private static final Fields FORM = Fields.of("vigilance", PERCENT);

    /** @param shown the decisions that pairs show */
    record ThresholdPage(Frame frame, String path, Filled form, int version, List<Row> shown) {

        ThresholdPage {
            shown = List.copyOf(shown);
        }
    }

    @GetMapping(PAGE)
    Answer show(@Leads Programme programme) {
        var threshold = thresholds.of(programme.id());
        return Answer.show(
                TEMPLATE, page(programme, FORM.empty().with(PERCENT, threshold.percent()), threshold.version()));
    }

    @PostMapping(PAGE)
    Answer save(
            @Leads Programme programme, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = FORM.sent(sent);
        if (form.check().mistakes().none()) {
            if (thresholds.say(programme.id(), form.get(PERCENT), version)) {
                return Answer.done(path(programme), "vigilance.threshold.saved");
            }
            form.mistakes().seen(false).now(now(thresholds.of(programme.id())));
        }
        var newest = form.mistakes().isStale() ? thresholds.of(programme.id()).version() : version;
        return Answer.refuse(TEMPLATE, page(programme, form, newest), form.mistakes());
    }

    private static List<String> now(Threshold threshold) {
        return threshold.percent() == null ? List.of() : List.of(say("vigilance.percent.of", threshold.percent()));
    }

    private ThresholdPage page(Programme programme, Filled form, int version) {
        return new ThresholdPage(
                Frame.of(say("vigilance.title"), say("vigilance.description"))
                        .under(say("programme.mine"), "/programmes")
                        .under(programme.title(), programme.path())
                        .asPersonal(),
                path(programme),
                form,
                version,
                rows.rows(decisions.shownOf(programme.id()), Words.today(clock)));
    }

    private static String path(Programme programme) {
        return programme.path() + VigilanceController.VIGILANCE;
    }
}
