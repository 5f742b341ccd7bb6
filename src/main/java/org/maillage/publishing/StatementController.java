package org.maillage.publishing;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The statements that a public platform owes its readers; administrators read in them what is missing. */
@Controller
record StatementController(KeptOperator kept, Roles roles) {

    @GetMapping("/accessibility")
    Answer accessibility(@AuthenticationPrincipal @Nullable SignedIn me) {
        return show(StatementPage::accessibility, me);
    }

    @GetMapping("/privacy")
    Answer privacy(@AuthenticationPrincipal @Nullable SignedIn me) {
        return show(StatementPage::privacy, me);
    }

    @GetMapping("/legal")
    Answer legal(@AuthenticationPrincipal @Nullable SignedIn me) {
        return show(StatementPage::legal, me);
    }

    @GetMapping("/contact")
    Answer contact(@AuthenticationPrincipal @Nullable SignedIn me) {
        return show(StatementPage::contact, me);
    }

    @GetMapping("/help")
    Answer help(@AuthenticationPrincipal @Nullable SignedIn me) {
        return show(StatementPage::help, me);
    }

    private Answer show(BiFunction<Operator, Boolean, StatementPage> statement, @Nullable SignedIn me) {
        var administers = me != null && roles.mayAdminister(me);
        return Answer.show("publishing/statement", statement.apply(kept.get(), administers));
    }
}
