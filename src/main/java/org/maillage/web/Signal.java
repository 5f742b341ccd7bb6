package org.maillage.web;

import java.util.Locale;

/** How far something is: pages show it by a colour and a drawing, and say it in words of their own. */
public enum Signal {
    DONE("check-circle-fill"),
    UNDER_WAY("arrow-repeat"),
    WAITING("hourglass-split"),
    LATE("exclamation-triangle-fill"),
    OFF("x-circle");

    private final String icon;

    Signal(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Its class in the stylesheet. */
    public String css() {
        return "signal-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
