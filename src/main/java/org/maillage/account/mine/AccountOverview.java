package org.maillage.account.mine;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.AskedRoles;
import org.maillage.account.Consents;
import org.maillage.account.DeedRow;
import org.maillage.account.Deeds;
import org.maillage.account.OpenSessions;
import org.maillage.account.Person;
import org.maillage.account.RefusalRow;
import org.maillage.account.Refusals;
import org.maillage.account.Roles;
import org.maillage.account.WeekMails;
import org.maillage.notices.Undelivered;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.maillage.web.SetVersion;
import org.springframework.stereotype.Component;

/** Puts together what somebody's own account shows. */
@Component
record AccountOverview(
        Roles roles,
        AskedRoles askedRoles,
        OpenSessions sessions,
        Consents consents,
        Deeds deeds,
        Refusals refusals,
        Undelivered undelivered,
        WeekMails weekMails) {

    private static final int MOST_DEEDS = 20;
    private static final int MOST_SIGN_INS = 8;

    AccountPage page(Person me, ProfileForm form, String session) {
        var agreed = consents.of(me.id());
        return new AccountPage(
                Frame.of(say("account.mine"), say("account.lead")).asPersonal(),
                me,
                undelivered
                        .among(List.of(me.email().value()))
                        .getOrDefault(me.email().value(), ""),
                form.filled(),
                roles.of(me.id()),
                askedRoles.by(me.id()),
                agreed,
                SetVersion.of(agreed),
                new Mistakes(),
                consents.ledger(me.id()).stream()
                        .map(it -> say(
                                it.given() ? "account.consent.given" : "account.consent.taken-back",
                                moment(it.at().toInstant()),
                                it.wording()))
                        .toList(),
                sessions.of(me.id(), session),
                DeedRow.of(deeds.signIns(me.id(), MOST_SIGN_INS)),
                RefusalRow.of(refusals.of(me.id(), MOST_SIGN_INS)),
                DeedRow.of(deeds.of(me.id(), MOST_DEEDS)),
                weekMails.isWanted(me.id()));
    }
}
