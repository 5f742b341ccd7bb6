package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import org.maillage.account.Person;
import org.maillage.account.Proofs;
import org.maillage.account.SecondFactor;
import org.maillage.account.Way;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts together the page on which somebody shows once more who they are, by the ways that they have; whoever has to show it
 * a second time is offered those that would be a second.
 */
@Component
record ProofOverview(HasWays has, Proofs proofs, SecondFactor secondFactor) {

    ProofPage page(Person me, String label, Mistakes mistakes) {
        var second = secondFactor.isMissing(SecurityContextHolder.getContext().getAuthentication());
        var title = say(second ? "account.second-factor" : "account.proof");
        var lead = say(second ? "account.second-factor.lead" : "account.proof.lead");
        var shown = proofs.shown();
        var begins = second && !has.any(me.id());
        return new ProofPage(
                Frame.of(title, lead)
                        .under(say("account.mine"), "/account")
                        .withScript("passkeys.js")
                        .asPersonal(),
                title,
                lead,
                second ? say("account.second-factor.missing." + missing(me, begins)) : "",
                me.email().value(),
                has.password(me.id()) && !(second && shown.contains(Way.PASSWORD)),
                has.passkey(me.id()),
                !second || !shown.contains(Way.LINK) || (begins && !proofs.areFresh()),
                begins && proofs.areFresh(),
                label,
                mistakes);
    }

    private String missing(Person me, boolean begins) {
        if (begins) {
            return "any";
        }
        return proofs.shown().contains(Way.PASSWORD) ? "link" : has.password(me.id()) ? "password" : "passkey";
    }
}
