package org.maillage.alliance.logbook;

import java.util.List;
import org.maillage.alliance.TimeShare;
import org.maillage.web.Filled;
import org.springframework.util.MultiValueMap;

/** What somebody types to count many entries for conventions at once. */
record ManySharesForm(Filled filled, SharesForm shares) {

    private static final String WORDS = "logbook";

    static ManySharesForm blank(SharesForm shares) {
        return new ManySharesForm(shares.labelled(Filled.empty(WORDS, shares.fields(List.of()))), shares);
    }

    static ManySharesForm sent(MultiValueMap<String, String> sent, SharesForm shares) {
        return new ManySharesForm(shares.labelled(Filled.sent(WORDS, shares.fields(List.of()), sent)), shares);
    }

    void check(List<LogEntry> ticked) {
        filled.check().mistakes().unless(!ticked.isEmpty(), "entry", "logbook.shares.untouched");
        shares.check(
                filled,
                ticked.stream()
                        .map(it -> new SharesForm.At(it.team(), it.onDay()))
                        .toList());
    }

    List<TimeShare> counts() {
        return shares.shares(filled);
    }

    String twice() {
        return shares.twice(filled);
    }
}
