package org.maillage.account.signin;

import org.maillage.account.Deeds;
import org.maillage.account.LetIn;
import org.maillage.account.Person;
import org.maillage.account.Refusals;
import org.maillage.account.Way;
import org.springframework.stereotype.Component;

/** Takes the password of somebody who is signed in already for a fresh proof of who they are. */
@Component
record ProveAgain(Passwords passwords, LetIn letIn, Deeds deeds, Refusals refusals) {

    boolean byPassword(Person me, String typed) {
        var right = passwords.is(me, typed);
        if (right) {
            letIn.letIn(me, Way.PASSWORD);
            deeds.write(me.id(), "proved-password", me.id().value(), "");
        } else {
            refusals.write(me.id(), "proof");
        }
        return right;
    }
}
