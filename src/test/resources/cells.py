"""Prints every cell of a workbook that is not empty: sheet, address, value, one a line."""

import datetime
import sys
import warnings

import openpyxl

# POI names no default style, and openpyxl says so each time
warnings.filterwarnings("ignore", message="Workbook contains no default style")
workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
sys.stdout.reconfigure(encoding="utf-8")
for sheet in workbook.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None:
                continue
            if isinstance(value, datetime.datetime):
                value = value.date().isoformat()
            elif isinstance(value, float) and value.is_integer():
                value = int(value)
            text = str(value).replace("\\", "\\\\").replace("\n", "\\n")
            print(sheet.title, cell.coordinate, text, sep="\t")
