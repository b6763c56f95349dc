# SPDX-License-Identifier: EUPL-1.2
"""Tell as JSON what QGIS makes of a project or of bare layers, and draw them.

Runs in QGIS's own Python. Request: ``project`` (path or URI) or ``layers`` (URIs), ``picture``.
"""

import json
import sys

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayerType,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor


def symbol(found):
    """What a symbol looks like."""
    layers = []
    for layer in found.symbolLayers():
        known = layer.properties()
        layers.append(
            {
                "kind": layer.layerType(),
                "colour": layer.color().name(),
                "shape": known.get("name"),
                "outline": known.get("outline_style"),
            }
        )
    return layers


def renderer(found):
    """How a layer is drawn."""
    told = {"type": found.type()}
    if told["type"] == "categorizedSymbol":
        told["classes"] = [
            {"value": c.value(), "label": c.label(), "symbol": symbol(c.symbol())}
            for c in found.categories()
        ]
    elif told["type"] == "graduatedSymbol":
        told["classes"] = [
            {
                "low": c.lowerValue(),
                "high": c.upperValue(),
                "label": c.label(),
                "symbol": symbol(c.symbol()),
            }
            for c in found.ranges()
        ]
    elif told["type"] == "heatmapRenderer":
        ramp = found.colorRamp()
        told["ramp"] = [ramp.color1().name(), *(stop.color.name() for stop in ramp.stops())]
        told["ramp"].append(ramp.color2().name())
        told["clear"] = ramp.color1().alpha() == 0
    elif told["type"] == "singleSymbol":
        told["symbol"] = symbol(found.symbol())
    return told


def expressions(layer):
    """Every expression of a layer with what is wrong with it, tried on every feature."""
    found = {"preview": layer.displayExpression()}
    if layer.renderer().type() in ("categorizedSymbol", "graduatedSymbol"):
        found["renderer"] = layer.renderer().classAttribute()
    if layer.labeling():
        found["label"] = layer.labeling().settings().fieldName
    for place, field in enumerate(layer.fields()):
        found[f"rule {field.name()}"] = layer.constraintExpression(place)
        found[f"default {field.name()}"] = layer.defaultValueDefinition(place).expression()
    faults = {}
    results = {}
    for name, text in found.items():
        if not text:
            continue
        expression = QgsExpression(text)
        if expression.hasParserError():
            faults[name] = expression.parserErrorString()
            continue
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        expression.prepare(context)
        values = []
        for feature in layer.getFeatures():
            context.setFeature(feature)
            values.append(expression.evaluate(context))
            if expression.hasEvalError():
                faults[name] = expression.evalErrorString()
                break
        results[name] = [None if hasattr(v, "isNull") and v.isNull() else v for v in values]
    return faults, results


def vector(layer):
    """All that matters of a vector layer."""
    faults, results = expressions(layer)
    fields = {}
    for place, field in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(place)
        limits = field.constraints()
        fields[field.name()] = {
            "type": field.typeName(),
            "alias": layer.attributeAlias(place),
            "widget": setup.type(),
            "config": setup.config(),
            "default": layer.defaultValueDefinition(place).expression(),
            "limits": int(limits.constraints()),
            "fixed": layer.editFormConfig().readOnly(place),
        }
    hidden = [c.name for c in layer.attributeTableConfig().columns() if c.hidden]
    return {
        "count": sum(1 for _ in layer.getFeatures()),
        "renderer": renderer(layer.renderer()),
        "styles": layer.styleManager().styles(),
        "labels": layer.labelsEnabled(),
        "fields": fields,
        "hidden_columns": hidden,
        "faults": faults,
        "results": results,
        "opacity": layer.opacity(),
        "field_action": layer.customProperty("QFieldSync/action"),
        "field_locked": layer.customProperty("QFieldSync/is_geometry_editing_locked"),
    }


def describe(layer, *, visible=True):
    """A layer, valid or not."""
    told = {
        "id": layer.id(),
        "name": layer.name(),
        "valid": layer.isValid(),
        "crs": layer.crs().authid() if layer.crs().isValid() else "",
        "visible": visible,
        "source": layer.source(),
    }
    if layer.type() == QgsMapLayerType.VectorLayer and layer.isValid():
        told.update(vector(layer))
    elif layer.isValid():
        told["renderer"] = {"type": layer.renderer().type()}
    return told


def draw(layers, crs, context, extent, path, style=None):
    """Write a picture of 800×800; gives the renderer's complaints."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setTransformContext(context)
    settings.setOutputSize(QSize(800, 800))
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert job.renderedImage().save(path)
    return [fault.message for fault in job.errors()]


def main(request):
    """Answer one request."""
    told = {"version": Qgis.QGIS_VERSION}
    complaints = []
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: complaints.append(f"{tag}: {text}") if level else None
    )
    project = QgsProject.instance()
    if "project" in request:
        told["read"] = project.read(request["project"])
        told["title"] = project.title()
        told["error"] = project.error()
        nodes = project.layerTreeRoot().findLayers()
        told["groups"] = [g.name() for g in project.layerTreeRoot().findGroups()]
        told["unbound"] = [n.layerId() for n in nodes if n.layer() is None]
        layers = [n.layer() for n in nodes if n.layer() is not None and n.isVisible()]
        told["layers"] = {
            n.layerId(): describe(n.layer(), visible=n.isVisible())
            for n in nodes
            if n.layer() is not None
        }
        told["crs"] = project.crs().authid() if project.crs().isValid() else ""
        told["metres"] = project.crs().mapUnits() == 0
        told["operations"] = {
            " ".join(pair): text
            for pair, text in project.transformContext().coordinateOperations().items()
        }
        extent = project.viewSettings().defaultViewExtent()
        told["extent"] = [
            extent.xMinimum(),
            extent.yMinimum(),
            extent.xMaximum(),
            extent.yMaximum(),
        ]
        told["relative"] = project.filePathStorage() == Qgis.FilePathType.Relative
        crs = project.crs()
    else:
        layers = []
        for uri in request["layers"]:
            layer = (
                QgsRasterLayer(uri, "picture")
                if uri.endswith((".tif", ".mbtiles"))
                else QgsVectorLayer(uri, "layer", "ogr")
            )
            layers.append(layer)
        told["layers"] = {
            uri: describe(layer) for uri, layer in zip(request["layers"], layers, strict=True)
        }
        crs, extent = layers[0].crs(), layers[0].extent()
    if "picture" in request:
        if "style" in request:
            layers[0].styleManager().setCurrentStyle(request["style"])
            told["restyled"] = renderer(layers[0].renderer())
        told["drawing"] = draw(layers, crs, project.transformContext(), extent, request["picture"])
    if "listing" in request:
        metadata = QgsProviderRegistry.instance().providerMetadata("ogr")
        connection = metadata.createConnection(request["listing"], {})
        told["listing"] = [table.tableName() for table in connection.tables("")]
    told["complaints"] = complaints
    sys.stdout.write(json.dumps(told, default=str) + "\n")
    layers.clear()
    project.clear()


application = QgsApplication([], False)
application.initQgis()
main(json.loads(sys.argv[1]))
application.exitQgis()
