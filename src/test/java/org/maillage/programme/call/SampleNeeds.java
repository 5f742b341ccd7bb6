package org.maillage.programme.call;

import java.util.List;
import org.maillage.pathway.Template.Theme;
import org.maillage.programme.NeedRows;
import org.maillage.shared.Text;

/** Two themes that territories may want to learn about. */
final class SampleNeeds {

    static final NeedRows FIELDS = new NeedRows(List.of(theme("csr", "RSE"), theme("third-places", "Tiers-lieux")));

    private SampleNeeds() {}

    private static Theme theme(String key, String title) {
        return new Theme(key, Text.french(title), null, List.of());
    }
}
