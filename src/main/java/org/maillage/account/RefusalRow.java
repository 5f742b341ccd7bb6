package org.maillage.account;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Refusals.Refusal;
import org.maillage.shared.OwnData;

/** What somebody was refused, in words for the reader. */
public record RefusalRow(String when, String who, String words) {

    public static List<RefusalRow> of(List<Refusal> refusals) {
        return refusals.stream().map(RefusalRow::of).toList();
    }

    private static RefusalRow of(Refusal refusal) {
        return new RefusalRow(
                moment(refusal.lastAt()),
                refusal.name() == null ? say("account.refusal.nobody") : OwnData.shown(refusal.name()),
                say("account.refusal." + refusal.way(), refusal.tries()));
    }
}
