package org.maillage.network.introduction;

import org.maillage.account.SignedIn;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One introduction of a catalyst: shown, taken back, and what they have heard came of it. */
@Controller
record OneIntroductionController(
        AskForIntroduction askForIntroduction, TellOutcome tellOutcome, IntroductionOverview overview) {

    private static final String ONE = "/introductions/" + Introduction.ID;

    @GetMapping(ONE)
    Answer show(@Introduces Introduction introduction) {
        return overview.one(introduction, true);
    }

    @PostMapping(ONE + "/withdraw")
    Answer withdraw(
            @Introduces Introduction introduction,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(introduction.path(), "web.form.sure");
        }
        return askForIntroduction.withdraw(introduction, Typed.number(version), me)
                ? Answer.done(introduction.path(), "introduction.withdrawn")
                : overview.one(introduction, false);
    }

    @PostMapping(ONE + "/outcome")
    Answer note(
            @Introduces Introduction introduction,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String version) {
        var of = Typed.one(Side.class, side);
        var what = Typed.one(IntroductionOutcome.class, outcome);
        if (of.isEmpty() || what.isEmpty()) {
            return Answer.done(introduction.path(), "introduction.problem.outcome");
        }
        return tellOutcome.note(introduction, of.get(), what.get(), Typed.number(version))
                ? Answer.done(introduction.path(), "introduction.outcome-noted")
                : overview.one(introduction, false);
    }
}
