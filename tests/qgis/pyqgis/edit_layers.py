# SPDX-License-Identifier: EUPL-1.2
"""QGIS with layers of a project open, doing one thing after another as told on standard input.

Runs in QGIS's own Python. Each line is a JSON list: a name of :class:`Desk` and its arguments; each
answer is a line of JSON.
"""

import json
import sys

from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)


class Desk:
    """What a person at QGIS can do with the layers."""

    def __init__(self):
        self.project = QgsProject.instance()
        self.layers = {}
        self.features = None

    def read(self, uri):
        """Open a project; its layers go by the name of their table, the first one wins."""
        done = self.project.read(uri)
        for node in self.project.layerTreeRoot().findLayers():
            table = node.layer().source().split("layername=")[-1].split("|")[0]
            self.layers.setdefault(table, node.layer())
        return done

    def add_layer(self, gpkg, table):
        """Open one layer, as by drag and drop."""
        layer = QgsVectorLayer(f"{gpkg}|layername={table}", table, "ogr")
        self.layers[table] = layer
        return layer.isValid()

    def start(self, table):
        """Switch editing on."""
        return self.layers[table].startEditing()

    def add(self, table, wkt, values):
        """Add a feature as the form would: with the layer's defaults."""
        layer = self.layers[table]
        places = {layer.fields().indexFromName(name): v for name, v in values.items()}
        geometry = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
        feature = QgsVectorLayerUtils.createFeature(layer, geometry, places)
        return layer.addFeature(feature)

    def add_bare(self, table, wkt):
        """Add a feature without any attribute, as a script would."""
        layer = self.layers[table]
        feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(wkt))
        feature.setAttributes([None] * layer.fields().count())
        return layer.addFeature(feature)

    def move(self, table, fid, wkt):
        """Give a feature another geometry; none for an empty text."""
        geometry = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
        return self.layers[table].changeGeometry(fid, geometry)

    def set(self, table, fid, name, value):
        """Change an attribute."""
        layer = self.layers[table]
        return layer.changeAttributeValue(fid, layer.fields().indexFromName(name), value)

    def delete(self, table, fids):
        """Delete features."""
        return self.layers[table].deleteFeatures(fids)

    def save(self, table):
        """Save edits and stop editing; gives what went wrong."""
        layer = self.layers[table]
        done = layer.commitChanges()
        return [] if done else list(layer.commitErrors())

    def roll_back(self, table):
        """Throw edits away."""
        return self.layers[table].rollBack()

    def fids(self, table):
        """The features as QGIS sees them now."""
        return sorted(feature.id() for feature in self.layers[table].getFeatures())

    def value(self, table, fid, name):
        """One value as QGIS sees it now."""
        return self.layers[table].getFeature(fid)[name]

    def begin_reading(self, table):
        """Start to iterate and stop half-way, as a map that is being drawn."""
        self.features = self.layers[table].getFeatures()
        return next(self.features).id()

    def end_reading(self):
        """Iterate to the end; gives how many were left."""
        return sum(1 for _ in self.features)

    def use_transaction_groups(self):
        """Switch on automatic transaction groups."""
        return self.project.setAutoTransaction(True)

    def allowed(self, table, fid, name, value):
        """Whether the form's rules allow a value."""
        layer = self.layers[table]
        feature = layer.getFeature(fid)
        place = layer.fields().indexFromName(name)
        feature.setAttribute(place, value)
        return QgsVectorLayerUtils.validateAttribute(layer, feature, place)[0]

    def save_style(self, table, name):
        """Save the layer's style into the file, as its default; gives the complaint."""
        return self.layers[table].saveStyleToDatabase(name, "", True, "")

    def write_project(self, uri):
        """Save the project."""
        return self.project.write(uri)

    def close(self):
        """Forget everything."""
        self.features = None
        self.layers.clear()
        self.project.clear()
        return True


application = QgsApplication([], False)
application.initQgis()
desk = Desk()
for line in sys.stdin:
    task, *arguments = json.loads(line)
    sys.stdout.write(json.dumps(getattr(desk, task)(*arguments), default=str) + "\n")
    sys.stdout.flush()
desk.close()
del desk
application.exitQgis()
