package org.maillage.capitalisation;

import java.util.Arrays;
import java.util.Optional;
import org.maillage.shared.Saying;

/** Under which terms others may use a sheet: its author chooses before anybody reviews it, and no one else changes it. */
public enum Licence {
    CC_BY_SA("cc-by-sa-4.0", "https://creativecommons.org/licenses/by-sa/4.0/", true),
    CC_BY("cc-by-4.0", "https://creativecommons.org/licenses/by/4.0/", false),
    LICENCE_OUVERTE("licence-ouverte-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/", false);

    private final String key;
    private final String url;
    private final boolean shareAlike;

    Licence(String key, String url, boolean shareAlike) {
        this.key = key;
        this.url = url;
        this.shareAlike = shareAlike;
    }

    /** Its word in forms, files and the database. */
    public String key() {
        return key;
    }

    public String url() {
        return url;
    }

    /** Whether whatever is made of a sheet stands under the same licence. */
    public boolean isShareAlike() {
        return shareAlike;
    }

    public Saying words() {
        return Saying.of("capitalisation.licence." + key.replaceAll("-[0-9.]+$", ""));
    }

    public static Optional<Licence> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }
}
