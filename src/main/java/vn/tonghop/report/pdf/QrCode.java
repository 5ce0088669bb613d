package vn.tonghop.report.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import vn.tonghop.report.pdf.tagged.Described;

/** A QR code drawn as one shape, so that no seams show between its squares; the paper around it is its quiet zone. */
final class QrCode extends AbstractRenderer implements Graphics2DRenderable, Described {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final String description;

    QrCode(String text, String description) {
        this.text = text;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        ByteMatrix squares = squares();
        double side = Math.min(area.getWidth(), area.getHeight()) / squares.getWidth();
        var shape = new Path2D.Double();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    shape.append(
                            new Rectangle2D.Double(area.getX() + column * side, area.getY() + row * side, side, side),
                            false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
    }

    private ByteMatrix squares() {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("'" + text + "' does not fit into a QR code", e);
        }
    }
}
