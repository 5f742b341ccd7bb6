package org.maillage.publishing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.maillage.print.Typeface;

/** Draws the pictures that are no part of a page: the card of a shared link and the mark of the documents. */
final class Picture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int MARGIN = 72;
    private static final Color GROUND = new Color(0x12474b);
    private static final Color CREAM = new Color(0xf4efe4);
    private static final Color SOFT = new Color(0xd9e6e1);
    private static final List<Color> STRANDS =
            List.of(new Color(0x6cc3b6), new Color(0xf0916f), new Color(0xe9bd63), new Color(0xb9d8d0));
    private static final int MOST_LINES = 3;

    private final Font title = Typeface.TITLE.font(64);
    private final Font text = Typeface.TEXT.font(30);
    private final Font name = Typeface.TITLE.font(36);

    /** The card: name of the site, title, a line below it, and the weave. */
    byte[] card(String title, String line, Weave weave) {
        return png(WIDTH, HEIGHT, pen -> {
            pen.setColor(GROUND);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            drawWeave(pen, weave);
            drawMark(pen, MARGIN, 58, 1.6, STRANDS.get(0), STRANDS.get(1));
            pen.setColor(CREAM);
            pen.setFont(name);
            pen.drawString("Maillage", MARGIN + 60, 92);
            float bottom = drawLines(pen, title, this.title, 190);
            pen.setColor(SOFT);
            drawLines(pen, line, text, bottom + 6);
        });
    }

    /** The mark alone, on a clear ground, large enough for print. */
    byte[] mark() {
        return png(280, 280, pen -> drawMark(pen, 0, 0, 10, new Color(0x1f6f6b), new Color(0xb4472e)));
    }

    private static void drawWeave(Graphics2D pen, Weave weave) {
        var before = pen.getTransform();
        pen.translate(0, 404);
        pen.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var strand : weave.strands()) {
            pen.setColor(STRANDS.get(strand.colour()));
            pen.draw(curve(strand.way()));
        }
        for (int meeting = 0; meeting < weave.meetings(); meeting++) {
            double x = (meeting + 0.5) * Weave.WIDTH / weave.meetings();
            pen.setColor(GROUND);
            pen.fill(round(x, 30));
            pen.setColor(CREAM);
            pen.fill(round(x, 24));
        }
        pen.setTransform(before);
    }

    private static Ellipse2D round(double x, double radius) {
        return new Ellipse2D.Double(x - radius, Weave.HEIGHT / 2.0 - radius, 2 * radius, 2 * radius);
    }

    private static Path2D curve(List<Weave.Point> way) {
        var curve = new Path2D.Double();
        curve.moveTo(way.getFirst().x(), way.getFirst().y());
        for (int i = 1; i < way.size(); i++) {
            var to = way.get(i);
            var first = way.get(i - 1).beforeNext(to);
            var second = to.afterLast(way.get(i - 1));
            curve.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        }
        return curve;
    }

    private static void drawMark(Graphics2D pen, double x, double y, double scale, Color thread, Color accent) {
        var before = pen.getTransform();
        pen.transform(new AffineTransform(scale, 0, 0, scale, x, y));
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(thread);
        pen.drawLine(4, 9, 24, 9);
        pen.drawLine(4, 19, 24, 19);
        pen.setColor(accent);
        pen.drawLine(9, 4, 9, 24);
        pen.drawLine(19, 4, 19, 24);
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(thread);
        pen.drawLine(7, 9, 11, 9);
        pen.drawLine(17, 19, 21, 19);
        pen.setTransform(before);
    }

    /** Draws words broken into lines of the width of the card; returns where the next line may begin. */
    private static float drawLines(Graphics2D pen, String words, Font font, float top) {
        if (words.isBlank()) {
            return top;
        }
        float y = top;
        var lines = lines(pen, words, font);
        for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            line.draw(pen, MARGIN, y);
            y += line.getAscent() + line.getDescent() + line.getLeading();
        }
        return y;
    }

    private static List<TextLayout> lines(Graphics2D pen, String words, Font font) {
        var styled = new AttributedString(words);
        styled.addAttribute(TextAttribute.FONT, font);
        var measurer = new LineBreakMeasurer(styled.getIterator(), pen.getFontRenderContext());
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
        }
        return lines;
    }

    private static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.accept(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
