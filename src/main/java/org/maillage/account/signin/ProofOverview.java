package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import org.maillage.account.Person;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together the page on which somebody shows once more who they are, by the ways that they have. */
@Component
record ProofOverview(Passwords passwords, Passkeys passkeys) {

    ProofPage page(Person me, Mistakes mistakes) {
        return new ProofPage(
                Frame.of(say("account.proof"), say("account.proof.lead"))
                        .under(say("account.mine"), "/account")
                        .withScript("passkeys.js")
                        .asPersonal(),
                say("account.proof"),
                say("account.proof.lead"),
                me.email().value(),
                passwords.hash(me.id()).isPresent(),
                !passkeys.of(me.id()).isEmpty(),
                mistakes);
    }
}
