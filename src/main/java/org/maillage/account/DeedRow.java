package org.maillage.account;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Deeds.Deed;
import org.maillage.shared.OwnData;

/** A deed in words for the reader. */
public record DeedRow(String when, String who, String words) {

    public static List<DeedRow> of(List<Deed> deeds) {
        return deeds.stream().map(DeedRow::of).toList();
    }

    private static DeedRow of(Deed deed) {
        return new DeedRow(
                moment(deed.at()),
                deed.actor() == null ? say("account.deed.nobody") : OwnData.shown(deed.actor()),
                (say("account.deed." + deed.act()) + " " + deed.words()).strip());
    }
}
