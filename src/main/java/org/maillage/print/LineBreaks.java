package org.maillage.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line may end; never after an apostrophe, which Java's own rules allow: « l’été » stays whole. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == '’') {
            end = breaks.next();
        }
        return end;
    }
}
